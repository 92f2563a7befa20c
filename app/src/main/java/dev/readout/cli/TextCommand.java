package dev.readout.cli;

import dev.readout.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the text that is coded: the page without its furniture. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout text release.html",
            "  readout text pages/ --out texts/",
        })
final class TextCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Set<String> written = new HashSet<>();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Write NAME.txt into this directory for each document.")
    private Optional<Path> directory = Optional.empty();

    TextCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        IssueLog issues = new IssueLog(surroundings.err());
        inputs.read(
                surroundings,
                document -> directory.ifPresentOrElse(d -> write(d, document), () -> print(document)),
                issues);
        return issues.exitCode();
    }

    private void print(Document document) {
        String text = document.text().value();
        surroundings.out().print(text.endsWith("\n") ? text : text + "\n");
    }

    private void write(Path into, Document document) {
        String name = GoldRecord.plainName(document.name()) + ".txt";
        if (!written.add(name)) {
            throw new CommandException(
                    "two documents would be written to " + into.resolve(name) + "; read their directories one by one.");
        }
        try {
            Files.createDirectories(into);
            Files.writeString(into.resolve(name), document.text().value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
