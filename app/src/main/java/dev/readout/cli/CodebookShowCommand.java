package dev.readout.cli;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Examples;
import dev.readout.codebook.Schemes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one act, or lists all. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show what an act means, how to choose it, its rules, examples and codes; without ACT, list all.",
        footerHeading = "%nExamples%n",
        footer = {
            "  readout codebook show",
            "  readout codebook show condemn",
            "  readout codebook show aid --format json"
        })
final class CodebookShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ACT", arity = "0..1", description = "Such as condemn.")
    private Optional<String> act = Optional.empty();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "A file of your own acts or rules, read after the bundled ones. May be given several times.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people) or json.")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        JSON
    }

    CodebookShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        DataFiles data = CodebookCommand.data(files);
        ActCodebook codebook = ActCodebook.load(data);
        if (act.isEmpty()) {
            list(codebook);
        } else {
            show(data, codebook, act.get());
        }
        return ExitCode.DONE;
    }

    private void list(ActCodebook codebook) {
        if (format == Format.JSON) {
            List<Map<String, Object>> acts =
                    codebook.list().stream().map(CodebookShowCommand::line).toList();
            surroundings.out().print(Json.indented(acts) + "\n");
            return;
        }
        Screen screen = new Screen(surroundings);
        codebook.list().forEach(e -> screen.entry(0, "%-12s".formatted(e.name()), " " + e.definition()));
    }

    private static Map<String, Object> line(ActEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("act", entry.name());
        fields.put("definition", entry.definition());
        fields.put("plover", entry.plover());
        fields.put("cameo", entry.cameo());
        return fields;
    }

    private void show(DataFiles data, ActCodebook codebook, String name) {
        ActEntry entry = codebook.find(name)
                .orElseThrow(() ->
                        new CommandException("no act is called '" + name + "'; 'readout codebook show' lists them."));
        ActPage page = new ActPage(entry, Schemes.load(data, codebook), Examples.load(data));
        if (format == Format.JSON) {
            surroundings.out().print(Json.indented(page.fields()) + "\n");
        } else {
            page.print(new Screen(surroundings));
        }
    }
}
