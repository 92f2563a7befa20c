package dev.readout.bench;

import dev.readout.codebook.Quad;
import dev.readout.query.ActQuery;
import dev.readout.query.CodeFilter;
import dev.readout.query.CountingRule;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EventCount;
import dev.readout.query.EventCount.Per;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures questions to a large archive: {@code bench/archive}. */
public final class ArchiveQueries {
    private static final int TIMES = 15;
    static final String BUDGET = "p95 <= 100 ms";
    private static final Page FIRST = Page.first(50);

    private ArchiveQueries() {}

    /** @param arguments {@code bench FROM TO [--documents N] [--times N]}; the first word is there for the launcher */
    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        long documents = take(words, "--documents", 100_000);
        int times = (int) take(words, "--times", 1);
        if (words.size() != 2) {
            throw new IllegalArgumentException("usage: bench/archive FROM TO [--documents N] [--times N]");
        }
        Path from = Path.of(words.get(0));
        Path to = Path.of(words.get(1));
        double cost = new Growing(from, to, System.err).growTo(documents);
        Table table = new Table();
        if (cost > 0) {
            table.add("writing a document", String.format(Locale.ROOT, "%.1f ms", cost * 1000), "");
        }
        if (times > 1) {
            new Multiplying(to, System.err).by(times);
        }
        Measured measured = measure(to);
        table.add("documents", Long.toString(measured.documents()), "100000");
        table.add("acts", Long.toString(measured.acts()), "2000000");
        measured.times()
                .forEach((name, taken) -> table.add(
                        name,
                        String.format(Locale.ROOT, "%.0f / %.0f ms", quantile(taken, .5), quantile(taken, .95)),
                        ""));
        table.add(
                "all: p50 / p95", String.format(Locale.ROOT, "%.0f / %.0f ms", measured.p50(), measured.p95()), BUDGET);
        Heap heap = Heap.now();
        table.add("heap: live", String.format(Locale.ROOT, "%.0f MB", heap.live()), "");
        table.add("heap: highest", String.format(Locale.ROOT, "%.0f MB", heap.highest()), "<= 512 MB to serve");
        System.out.print(table);
    }

    private static long take(List<String> words, String option, long otherwise) {
        int told = words.indexOf(option);
        if (told < 0 || told + 1 >= words.size()) {
            return otherwise;
        }
        long value = Long.parseLong(words.remove(told + 1));
        words.remove(told);
        return value;
    }

    /**
     * What was measured.
     *
     * @param documents of the archive
     * @param acts of the archive
     * @param times milliseconds of each time that each question was asked
     */
    record Measured(long documents, long acts, Map<String, List<Double>> times) {
        double p50() {
            return quantile(all(), .5);
        }

        double p95() {
            return quantile(all(), .95);
        }

        private List<Double> all() {
            return times.values().stream().flatMap(List::stream).toList();
        }
    }

    /** Asks an archive all questions, each time after time. */
    static Measured measure(Path archive) {
        Reader reader = Reader.open(archive);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        questions(reader).forEach((name, question) -> {
            times.put(name, measured(question));
            System.err.printf(Locale.ROOT, "%s: %.0f ms%n", name, quantile(times.get(name), .5));
        });
        return new Measured(
                reader.count(DocumentQuery.all()),
                reader.count(ActQuery.all().withBackground().withNegated()),
                times);
    }

    private static Map<String, Runnable> questions(Reader reader) {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        Map<String, ActQuery> acts = new LinkedHashMap<>();
        acts.put("acts: the newest", ActQuery.all());
        acts.put("acts: by USA", ActQuery.all().by("USA"));
        acts.put("acts: USA on RUS", ActQuery.all().by("USA").target("RUS"));
        acts.put("acts: USA and KOR, any role", ActQuery.all().actor("USA").actor("KOR"));
        acts.put("acts: USA condemns", ActQuery.all().by("USA").act("condemn"));
        acts.put("acts: any 'expel'", ActQuery.all().act("expel"));
        acts.put("acts: CAMEO 036", ActQuery.all().and(new ActQuery.Coded(new CodeFilter.Cameo("036"))));
        acts.put(
                "acts: verbal conflict, with PRK",
                ActQuery.all().actor("PRK").and(new ActQuery.Coded(new CodeFilter.OfQuad(Quad.VERBAL_CONFLICT))));
        acts.put("acts: about nuclear, USA", ActQuery.all().by("USA").and(new ActQuery.About("nuclear")));
        acts.put(
                "acts: of 2021-03, by USA",
                ActQuery.all().by("USA").from(day(2021, 3, 1)).to(day(2021, 3, 31)));
        acts.put("acts: issued by USA, on PRK", ActQuery.all().issuer("USA").target("PRK"));
        acts.put("acts: words 'Taiwan'", ActQuery.all().actor("Taiwan"));
        acts.put(
                "acts: agreed, one side's claim",
                ActQuery.all().act("agree").and(new ActQuery.Claimed(ActQuery.Claim.ONE_SIDE)));
        acts.forEach((name, query) -> questions.put(name, () -> reader.pageActs(query.page(FIRST))));
        Map<String, EngagementQuery> engagements = new LinkedHashMap<>();
        engagements.put("engagements: the newest", EngagementQuery.all());
        engagements.put(
                "engagements: USA and CHN",
                EngagementQuery.all().participant("USA").participant("CHN"));
        engagements.put(
                "engagements: heads, with JPN",
                EngagementQuery.all().participant("JPN").and(new EngagementQuery.Ranked(1)));
        engagements.put("engagements: in Geneva", EngagementQuery.all().and(new EngagementQuery.At("Geneva")));
        engagements.put(
                "engagements: USA visits, 2020",
                EngagementQuery.all()
                        .participant("USA")
                        .and(new EngagementQuery.Placed(EngagementQuery.Mode.VISIT, "USA"))
                        .from(day(2020, 1, 1))
                        .to(day(2020, 12, 31)));
        engagements.forEach((name, query) -> questions.put(name, () -> reader.pageEngagements(query.page(FIRST))));
        EventCount day = EventCount.all(CountingRule.ONE_A_DAY);
        questions.put(
                "count: USA to RUS by month",
                () -> reader.count(day.source("USA").target("RUS").per(Per.MONTH)));
        questions.put(
                "count: USA's targets", () -> reader.count(day.source("USA").per(Per.TARGET)));
        questions.put("count: all dyads", () -> reader.count(day.per(Per.SOURCE).per(Per.TARGET)));
        questions.put(
                "count: all by month and class",
                () -> reader.count(day.per(Per.MONTH).per(Per.QUAD)));
        questions.put(
                "count: KOR's meetings by rank and mode",
                () -> reader.count(new FactCount.OfEngagements(
                        EngagementQuery.all().participant("KOR"),
                        List.of(PerEngagement.LEVEL, PerEngagement.MODE),
                        CountingRule.ONE_A_DAY)));
        questions.put(
                "count: acts by PRK",
                () -> reader.count(new FactCount.OfActs(ActQuery.all().by("PRK"), List.of(PerAct.ACT))));
        questions.put(
                "documents: first page",
                () -> reader.listDocuments(DocumentQuery.all().page(50, 0)));
        questions.put("coverage", () -> reader.coverage(DocumentQuery.all()));
        return questions;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** Milliseconds, the first time apart: it warms up. */
    private static List<Double> measured(Runnable question) {
        question.run();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            question.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static double quantile(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }
}
