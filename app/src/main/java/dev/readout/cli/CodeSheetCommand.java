package dev.readout.cli;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.desk.CorrectionDesk;
import dev.readout.desk.DeskException;
import dev.readout.desk.JsonForm;
import dev.readout.evaluate.Coding;
import dev.readout.evaluate.Comparison;
import dev.readout.evaluate.Draw;
import dev.readout.evaluate.Figures;
import dev.readout.evaluate.GoldException;
import dev.readout.evaluate.Report;
import dev.readout.evaluate.ReportTable;
import dev.readout.query.DocumentQuery;
import dev.readout.query.FoundFact;
import dev.readout.query.Reader;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has documents coded by people from scratch, compared, and taken into the record. */
@Command(
        name = "code-sheet",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        footerHeading = "%nExamples%n",
        footer = {
            "  readout code-sheet draw --n 20 --seed 7 --coder \"Dana Rook\" -o rook/",
            "  readout code-sheet compare rook/ tarn/ -o both/",
            "  readout code-sheet compare rook/ --machine",
            "  readout code-sheet adopt both/ --who \"Dana Rook\" --why \"Coded twice, and adjudicated.\""
        })
final class CodeSheetCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private CodeSheetCommand() {}

    static CommandSpec of(Surroundings surroundings) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new CodeSheetCommand());
        spec.addSubcommand("draw", new CommandLine(new DrawSheet(surroundings)));
        spec.addSubcommand("compare", new CommandLine(new Compare(surroundings)));
        spec.addSubcommand("adopt", new CommandLine(new Adopt(surroundings)));
        return spec;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say draw, compare or adopt: none was given.");
    }

    private static UnaryOperator<String> plover() {
        ActCodebook codebook = ActCodebook.load(DataFiles.bundled());
        return act -> codebook.find(act).map(ActEntry::plover).orElse("");
    }

    @Command(
            name = "draw",
            mixinStandardHelpOptions = true,
            header = "Draw documents by a seed, each with an empty form, without what the coder found.",
            footerHeading = "%nExamples%n",
            footer = "  readout code-sheet draw --n 20 --seed 7 --coder \"Dana Rook\" -o rook/")
    private static final class DrawSheet implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin
        private ArchiveOption archive = new ArchiveOption();

        @Option(names = "--n", paramLabel = "N", defaultValue = "20", description = "How many (${DEFAULT-VALUE}).")
        private int size = 20;

        @Option(
                names = "--seed",
                paramLabel = "N",
                required = true,
                description = "Any whole number: the same one draws the same documents for a second person.")
        private long seed;

        @Option(names = "--coder", paramLabel = "NAME", required = true, description = "Who will code them.")
        private String coder = "";

        @Option(
                names = {"-o", "--output"},
                paramLabel = "DIR",
                required = true,
                description = "A new folder: docs/ with the texts, coded/ with the forms.")
        private Path output = Path.of("");

        DrawSheet(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            Reader reader = archive.reader();
            Draw<String> draw = new Draw<>(seed, Math.max(0, size));
            reader.eachDocument(
                    DocumentQuery.all(),
                    row -> draw.offer(row.source().document(), row.source().document()));
            CodeSheet sheet = new CodeSheet(output);
            sheet.create();
            int nth = 0;
            for (String key : draw.things()) {
                Coded coded = DocumentName.coded(reader, key);
                String name = String.format(
                        Locale.ROOT,
                        "%03d-%s",
                        ++nth,
                        GoldRecord.plainName(coded.document().name()).replaceAll("[^\\w.@=-]+", "_"));
                sheet.put(name, coded, coder.strip());
            }
            surroundings
                    .err()
                    .println(nth + " documents in " + output + "; write what docs/ tells into coded/, without a look at"
                            + " the record, then 'readout code-sheet compare'.");
            return ExitCode.DONE;
        }
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            header = "Compare what two people coded, or one and the record: figures, and what they differ in.",
            footerHeading = "%nExamples%n",
            footer = {
                "  readout code-sheet compare rook/ tarn/ -o both/      what is disputed stands apart in both/coded/",
                "  readout code-sheet compare rook/ --machine"
            })
    private static final class Compare implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin
        private ArchiveOption archive = new ArchiveOption();

        @Parameters(index = "0", paramLabel = "DIR", description = "What one person coded.")
        private Path one = Path.of("");

        @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "What another one coded.")
        private Optional<Path> other = Optional.empty();

        @Option(names = "--machine", description = "Compare with the record as it stands.")
        private boolean machine;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "DIR",
                description = "A new folder in which a third person decides: what both have, and what is disputed.")
        private Optional<Path> output = Optional.empty();

        Compare(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            if (machine == other.isPresent()) {
                throw new CommandException("name a second folder, or say --machine.");
            }
            List<CodeSheet.Page> left = new ArrayList<>();
            List<CodeSheet.Page> right = new ArrayList<>();
            for (CodeSheet.Page page : new CodeSheet(one).pages()) {
                Optional<CodeSheet.Page> second = second(page);
                if (second.isPresent()) {
                    left.add(page);
                    right.add(second.get());
                } else {
                    surroundings.err().println(page.name() + ": coded by one only, and left out.");
                }
            }
            List<Comparison> comparisons = comparisons(left, right);
            Report report = new Report(
                    one + " and " + other.map(Path::toString).orElse("the record"),
                    new Figures(comparisons, plover()).sections());
            surroundings.out().print(ReportTable.of(report));
            if (output.isPresent()) {
                write(new CodeSheet(output.get()), left, right, comparisons);
            }
            return ExitCode.DONE;
        }

        private Optional<CodeSheet.Page> second(CodeSheet.Page page) throws IOException {
            if (other.isPresent()) {
                return new CodeSheet(other.get()).find(page.name());
            }
            return archive.reader()
                    .findDocument(page.document())
                    .filter(coded -> coded.document().text().hash().equals(page.textHash()))
                    .map(coded -> new CodeSheet.Page(
                            page.name(), JsonForm.read(Json.line(GoldRecord.of(coded))), page.text()));
        }

        private static List<Comparison> comparisons(List<CodeSheet.Page> left, List<CodeSheet.Page> right) {
            try {
                UnaryOperator<String> plover = plover(); // reads the codebook
                List<Comparison> comparisons = new ArrayList<>();
                for (int i = 0; i < left.size(); i++) {
                    CodeSheet.Page page = left.get(i);
                    comparisons.add(Comparison.of(page.coding(), right.get(i).coding(), page.text(), plover));
                }
                return comparisons;
            } catch (GoldException e) {
                throw new CommandException(String.valueOf(e.getMessage()), e);
            }
        }

        private void write(
                CodeSheet sheet, List<CodeSheet.Page> left, List<CodeSheet.Page> right, List<Comparison> comparisons)
                throws IOException {
            sheet.create();
            for (int i = 0; i < left.size(); i++) {
                Adjudication adjudication = new Adjudication(left.get(i), right.get(i), comparisons.get(i));
                sheet.put(left.get(i).name(), left.get(i).text(), adjudication.form());
            }
            surroundings
                    .err()
                    .println("What is disputed is in " + sheet.directory() + "/coded: move what is right to its list,"
                            + " empty 'disputed', then 'readout code-sheet adopt'.");
        }
    }

    @Command(
            name = "adopt",
            mixinStandardHelpOptions = true,
            header = "Make the record say what was coded by hand, by corrections.",
            footerHeading = "%nExamples%n",
            footer = "  readout code-sheet adopt both/ --who \"Dana Rook\" --why \"Coded twice, and adjudicated.\"")
    private static final class Adopt implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin
        private CorrectionOptions options = new CorrectionOptions();

        @Parameters(paramLabel = "DIR", description = "A folder of 'code-sheet', coded and with nothing in dispute.")
        private Path directory = Path.of("");

        Adopt(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            CorrectionDesk desk = options.desk();
            Instant now = Clock.systemUTC().instant();
            List<Correction> said = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (CodeSheet.Page page : new CodeSheet(directory).pages()) {
                try {
                    adoption(desk, page, now, said).adopt();
                } catch (CommandException
                        | DeskException
                        | StoreException
                        | GoldException
                        | IllegalArgumentException e) {
                    problems.add(page.name() + ": " + e.getMessage());
                }
            }
            problems.forEach(surroundings.err()::println);
            if (!problems.isEmpty()) {
                throw new CommandException("nothing was added: put these right and try again.");
            }
            return CorrectionOptions.add(surroundings, desk);
        }

        private Adoption adoption(CorrectionDesk desk, CodeSheet.Page page, Instant now, List<Correction> said) {
            if (!page.list(CodeSheet.DISPUTED).isEmpty()) {
                throw new CommandException(page.list(CodeSheet.DISPUTED).size() + " facts are disputed still.");
            }
            FoundFact found = desk.document(page.document());
            if (!found.text().hash().equals(page.textHash())) {
                throw new CommandException("its document has another text now.");
            }
            Coded coded = DocumentName.coded(options.reader(), page.document());
            Coding record = GoldCodings.form(coded);
            Comparison comparison = Comparison.of(page.coding(), record, page.text(), plover());
            return new Adoption(desk, page, comparison, found, amendment -> {
                Correction correction = options.said(amendment, now.plusMillis(said.size()));
                said.add(correction);
                desk.say(correction);
                return correction;
            });
        }
    }
}
