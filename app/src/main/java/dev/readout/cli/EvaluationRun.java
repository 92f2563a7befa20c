package dev.readout.cli;

import dev.readout.cli.GoldCodings.Loose;
import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Choice;
import dev.readout.coding.Classifier;
import dev.readout.coding.Crosswalk;
import dev.readout.evaluate.Challenge;
import dev.readout.evaluate.Coding;
import dev.readout.evaluate.Comparison;
import dev.readout.evaluate.Confusion;
import dev.readout.evaluate.Figures;
import dev.readout.evaluate.FirstEvent;
import dev.readout.evaluate.GoldDocument;
import dev.readout.evaluate.GoldFolder;
import dev.readout.evaluate.PageFolder;
import dev.readout.evaluate.Phenomena;
import dev.readout.evaluate.Phenomena.Judged;
import dev.readout.evaluate.Report;
import dev.readout.evaluate.Report.Section;
import dev.readout.evaluate.RootTable;
import dev.readout.evaluate.TimeMlFolder;
import dev.readout.evaluate.Verdicts;
import dev.readout.ingest.Once;
import dev.readout.intake.MetaFile;
import dev.readout.intake.MetaFileException;
import dev.readout.pipeline.Pipeline;
import dev.readout.pipeline.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells what kind of gold there is, has its texts coded and the codings judged. */
final class EvaluationRun {
    private final DataFiles data;
    private final int threads;
    private final Once<Pipeline> pipeline;
    private final Once<Times> times;
    private final Once<Classifier> classifier;
    private final IssueLog issues;

    /** What is told beside the gold. */
    record Beside(Optional<Path> docs, Optional<Path> meta, Optional<Path> coded, boolean faults, boolean classify) {}

    EvaluationRun(Surroundings surroundings, InputOptions.Coding coding, IssueLog issues) throws IOException {
        this.data = coding.data();
        this.threads = coding.threads();
        this.pipeline = new Once<>(() -> surroundings.pipeline().apply(data));
        this.classifier = new Once<>(() -> surroundings.classifier().load(true));
        this.times = new Once<>(() -> surroundings.times().apply(data));
        this.issues = issues;
    }

    Report report(Path gold, Beside beside) throws IOException {
        if (!Files.exists(gold)) {
            throw new CommandException(gold + " is not there; name a folder or table with what is right.");
        }
        return new Report(gold.toString(), sections(gold, beside));
    }

    private List<Section> sections(Path gold, Beside beside) throws IOException {
        if (Files.isDirectory(gold)) {
            if (TimeMlFolder.isOne(gold)) {
                return new TimeRun(times, issues::add).judge(TimeMlFolder.read(gold));
            }
            if (PageFolder.isOne(gold)) {
                return new PageRun(issues::add).judge(PageFolder.read(gold));
            }
            return Challenge.isOne(gold) ? challenge(gold, beside.faults()) : folder(gold, beside);
        }
        return Verdicts.isSheet(gold) ? Verdicts.read(gold) : roots(gold, beside.classify());
    }

    private List<Section> folder(Path gold, Beside beside) throws IOException {
        List<GoldDocument> documents = GoldFolder.read(gold, beside.docs());
        GoldCodings codings = new GoldCodings(told(gold, beside.meta()), issues);
        List<Coding> judged = beside.coded().isPresent()
                ? GoldCodings.read(documents, beside.coded().get())
                : codings.make(documents, pipeline, threads);
        ActCodebook codebook = ActCodebook.load(data);
        UnaryOperator<String> plover =
                act -> codebook.find(act).map(ActEntry::plover).orElse("");
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            GoldDocument document = documents.get(i);
            comparisons.add(Comparison.of(document.gold(), judged.get(i), codings.text(document), plover));
        }
        return new Figures(comparisons, plover).sections();
    }

    private List<Section> challenge(Path gold, boolean faults) throws IOException {
        Map<Challenge.Item, Coding> codings = new LinkedHashMap<>();
        List<Challenge.Item> items = Challenge.read(gold);
        items.forEach(item -> codings.put(item, Coding.none(item.id(), "")));
        new GoldCodings(MetaFile.none(), issues)
                .each(
                        items,
                        EvaluationRun::text,
                        pipeline,
                        threads,
                        (item, c) -> codings.put(item, GoldCodings.form(c)));
        List<Judged> judged = items.stream()
                .map(item -> new Judged(item, codings.getOrDefault(item, Coding.none(item.id(), ""))))
                .toList();
        return faults
                ? List.of(Phenomena.section(judged), Phenomena.faults(judged))
                : List.of(Phenomena.section(judged));
    }

    private static Loose text(Challenge.Item item) {
        return new Loose(item.id(), item.text(), Optional.of(item.published()), Optional.of(item.issuer()));
    }

    /** What {@code code} makes of each sentence alone: of its events the first that has a PLOVER type. */
    private List<Section> roots(Path gold, boolean classify) throws IOException {
        List<RootTable.Row> rows = RootTable.read(gold);
        Crosswalk crosswalk = Crosswalk.load(data);
        Map<Integer, String> given = new LinkedHashMap<>();
        new GoldCodings(MetaFile.none(), issues)
                .each(
                        rows,
                        row -> new Loose("line " + row.line(), row.sentence(), Optional.empty(), Optional.empty()),
                        pipeline,
                        threads,
                        (row, coded) -> FirstEvent.find(coded, crosswalk)
                                .ifPresent(type -> given.put(row.line(), RootTable.root(type))));
        Confusion confusion = new Confusion();
        rows.forEach(row -> confusion.add(row.root(), given.getOrDefault(row.line(), Confusion.NONE)));
        List<Section> sections = new ArrayList<>(confusion.sections("code"));
        if (classify) {
            sections.addAll(choices(rows));
        }
        return sections;
    }

    /** What {@code classify} chooses: where rules decide, and with the nearest examples where they do not. */
    private List<Section> choices(List<RootTable.Row> rows) {
        Confusion rules = new Confusion();
        Confusion all = new Confusion();
        for (RootTable.Row row : rows) {
            Choice choice = classifier.get().classify(row.sentence(), row.source(), row.target());
            String root = choice.plover().isEmpty() ? Confusion.NONE : RootTable.root(choice.plover());
            rules.add(row.root(), choice.how() == Choice.How.RULE ? root : Confusion.NONE);
            all.add(row.root(), root);
        }
        List<Section> sections = new ArrayList<>(rules.sections("classify, rules alone"));
        sections.addAll(all.sections("classify, with examples"));
        return sections;
    }

    private static MetaFile told(Path gold, Optional<Path> meta) throws IOException {
        Path beside = gold.resolve("meta.tsv");
        Optional<Path> file = meta.or(() -> Optional.of(beside).filter(Files::exists));
        try {
            return file.isPresent() ? MetaFile.read(file.get()) : MetaFile.none();
        } catch (MetaFileException e) {
            throw new CommandException(e.getMessage() + "; put it right in the file of metadata.", e);
        }
    }
}
