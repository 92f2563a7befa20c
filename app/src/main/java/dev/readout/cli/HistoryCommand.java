package dev.readout.cli;

import dev.readout.correct.Amendment;
import dev.readout.correct.FactValues;
import dev.readout.desk.HistoryForm;
import dev.readout.query.CorrectionReader;
import dev.readout.query.FactEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the life of a fact. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout history 04-note.txt#a2",
            "  readout history 0f1e2d3c4b5a6978/act/88-97      the key that the exports write: a rejected fact has it too"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FACT", description = "DOCUMENT#a3 as 'show' lists it, or its key in an export.")
    private String fact = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
    private CorrectionsCommand.Format format = CorrectionsCommand.Format.TABLE;

    HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CorrectionReader reader = CorrectionReader.open(archive.place());
        List<FactEvent> events = reader.history(reader.get(fact, List.of()));
        if (events.isEmpty()) {
            throw new CommandException("no coding and no correction in the archive has the fact " + fact + ".");
        }
        switch (format) {
            case TABLE -> print(reader, events);
            case JSONL -> events.forEach(e -> surroundings.out().print(Json.line(HistoryForm.fields(e)) + "\n"));
        }
        return ExitCode.DONE;
    }

    private void print(CorrectionReader reader, List<FactEvent> events) {
        Screen screen = new Screen(surroundings);
        screen.heading(reader.get(fact, List.of()).toString());
        Optional<FactValues> before = Optional.empty();
        for (FactEvent event : events) {
            String at = CorrectionTable.minute(event.at());
            switch (event) {
                case FactEvent.Coded c -> {
                    screen.entry(2, at, "  coded in " + c.document() + " by " + shortened(c.fingerprint()));
                    for (String line : lines(before, c.fact())) {
                        screen.text(20, line);
                    }
                    before = c.fact();
                }
                case FactEvent.Said s -> {
                    String said = s.row().correction().amendment().name() + "  "
                            + s.row().correction().amendment().summary();
                    screen.entry(2, at, "  " + said);
                    screen.text(
                            20,
                            s.row().correction().who() + ": "
                                    + s.row().correction().why() + " ("
                                    + s.row().correction().id() + ")");
                    CorrectionTable.state(s.row()).ifPresent(state -> screen.quiet(20, state));
                }
            }
        }
    }

    private static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(12, fingerprint.length()));
    }

    /** All that is said where nothing was before, and else what is said otherwise. */
    private static List<String> lines(Optional<FactValues> before, Optional<FactValues> now) {
        if (now.isEmpty()) {
            return List.of("no such fact any more");
        }
        Map<String, List<String>> values = new TreeMap<>(now.get().values());
        if (before.isEmpty()) {
            return values.entrySet().stream()
                    .filter(e -> !e.getValue().isEmpty() && !e.getValue().equals(List.of("false")))
                    .map(e -> e.getKey() + ": " + Amendment.told(e.getValue()))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        values.forEach((field, value) -> {
            List<String> old = before.get().values().getOrDefault(field, List.of());
            if (!old.equals(value)) {
                lines.add(field + ": " + Amendment.told(old) + " → " + Amendment.told(value));
            }
        });
        return lines.isEmpty() ? List.of("as before") : lines;
    }
}
