package dev.readout.cli;

import dev.readout.pipeline.RecordSink.Outcome;
import dev.readout.pipeline.RunReport;
import dev.readout.pipeline.RunReport.Spent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run report in words, and in fields. */
record ReportText(RunReport report) {
    private static final long MEGABYTE = 1_000_000;

    /** Issues by their code, in words. */
    static String issues(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "no issues"
                : String.format(
                        Locale.ROOT,
                        "%,d issues (%s)",
                        counts.values().stream().mapToLong(Long::longValue).sum(),
                        list(counts));
    }

    /** Counts in the order of their names: {@code empty 1, no-text 2}. */
    static String list(Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    }

    /** What came of the run, and what it cost. */
    String words() {
        return sum() + System.lineSeparator() + cost();
    }

    /** What came of the run. */
    String sum() {
        return String.format(
                Locale.ROOT,
                "%,d documents: %s.%s %,d engagements and %,d acts in what was coded; %s.",
                report.documents(),
                outcomes(),
                report.reposts() == 0 ? "" : String.format(Locale.ROOT, " %,d more reposts.", report.reposts()),
                report.engagements(),
                report.acts(),
                issues(report.issues()));
    }

    private String outcomes() {
        return Stream.of(Outcome.values())
                .filter(o -> o == Outcome.NEW || o == Outcome.UNCHANGED || report.count(o) > 0)
                .map(o -> String.format(Locale.ROOT, "%,d %s", report.count(o), name(o, report.count(o))))
                .collect(Collectors.joining(", "));
    }

    private static String name(Outcome outcome, long count) {
        return switch (outcome) {
            case NEW -> "new";
            case VERSION -> count == 1 ? "new version" : "new versions";
            case RECODED -> "coded anew";
            case UNCHANGED -> "unchanged";
        };
    }

    /** Where the time went, and the memory. */
    private String cost() {
        Spent spent = report.spent();
        OptionalLong resident = report.peak().resident();
        return String.format(
                Locale.ROOT,
                "%.1f s, %.1f documents a second: reading %.1f s, loading %.1f s, coding %.1f s on all threads, writing %.1f s;"
                        + " at most %,d MB of heap%s.",
                report.seconds(),
                report.documentsPerSecond(),
                spent.reading(),
                spent.loading(),
                spent.coding(),
                spent.writing(),
                report.peak().heap() / MEGABYTE,
                resident.isPresent()
                        ? String.format(Locale.ROOT, ", %,d MB in all", resident.getAsLong() / MEGABYTE)
                        : "");
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", report.documents());
        fields.put("new", report.count(Outcome.NEW));
        fields.put("new_versions", report.count(Outcome.VERSION));
        fields.put("coded_anew", report.count(Outcome.RECODED));
        fields.put("unchanged", report.count(Outcome.UNCHANGED));
        fields.put("more_reposts", report.reposts());
        fields.put("engagements", report.engagements());
        fields.put("acts", report.acts());
        fields.put("issues", report.issues());
        fields.put("seconds", rounded(report.seconds()));
        fields.put("documents_per_second", rounded(report.documentsPerSecond()));
        fields.put("seconds_reading", rounded(report.spent().reading()));
        fields.put("seconds_loading", rounded(report.spent().loading()));
        fields.put("seconds_coding", rounded(report.spent().coding()));
        fields.put("seconds_writing", rounded(report.spent().writing()));
        fields.put("peak_heap_bytes", report.peak().heap());
        report.peak().resident().ifPresent(bytes -> fields.put("peak_resident_bytes", bytes));
        return fields;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
