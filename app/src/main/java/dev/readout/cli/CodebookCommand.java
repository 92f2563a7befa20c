package dev.readout.cli;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActRule;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Places;
import dev.readout.codebook.TimeForms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains the codes. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {"  readout codebook show", "  readout codebook show condemn", "  readout codebook check actors.yml"})
final class CodebookCommand {
    private static final int EXAMPLES = 2;

    private final Surroundings surroundings;

    CodebookCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(
            name = "show",
            description = "Show what an act means, its codes, rules and examples; without ACT, list all.")
    int show(@Parameters(paramLabel = "ACT", arity = "0..1", description = "Such as condemn.") Optional<String> act) {
        ActCodebook codebook = ActCodebook.load(DataFiles.bundled());
        Screen screen = new Screen(surroundings);
        if (act.isEmpty()) {
            codebook.list().forEach(e -> screen.entry(0, "%-12s".formatted(e.name()), " " + e.definition()));
            return ExitCode.DONE;
        }
        ActEntry entry = codebook.find(act.get())
                .orElseThrow(() -> new CommandException(
                        "no act is called '" + act.get() + "'; 'readout codebook show' lists them."));
        entry(screen, entry);
        return ExitCode.DONE;
    }

    @Command(name = "check", description = "Read the bundled data files and these after them, and say what is wrong.")
    int check(@Parameters(paramLabel = "FILE", arity = "0..*", description = "YAML files.") List<Path> files)
            throws IOException {
        DataFiles data = DataFiles.bundled();
        for (Path file : Optional.ofNullable(files).orElse(List.of())) {
            data = data.and(file);
        }
        ActCodebook acts = ActCodebook.load(data);
        EngagementRules.load(data);
        Gazetteer.read(data);
        Places.read(data);
        Facts.read(data);
        TimeForms.read(data);
        int rules = acts.list().stream().mapToInt(e -> e.rules().size()).sum();
        surroundings
                .out()
                .print("codebook " + ActCodebook.VERSION + ": " + data.files().size() + " files, "
                        + acts.list().size() + " acts, " + rules + " rules; all is well.\n");
        return ExitCode.DONE;
    }

    private static void entry(Screen screen, ActEntry entry) {
        screen.heading(entry.name());
        screen.text(2, entry.definition());
        String plover = entry.plover().isEmpty() ? "none" : entry.plover();
        screen.quiet(2, "PLOVER " + plover + " · CAMEO " + entry.cameo());
        entry.neighbours().forEach(n -> screen.text(2, "neighbour: " + n));
        screen.empty();
        for (ActRule rule : entry.rules()) {
            screen.entry(2, rule.id(), "");
            entry.examples().getOrDefault(rule.id(), List.of()).stream()
                    .limit(EXAMPLES)
                    .forEach(e -> screen.text(6, "“" + e + "”"));
        }
    }
}
