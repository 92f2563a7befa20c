package dev.readout.cli;

import dev.readout.pipeline.RunReport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A run report in words, and in fields. */
record ReportText(RunReport report) {

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

    String words() {
        return String.format(
                Locale.ROOT,
                "%,d documents: %,d new, %,d unchanged. %,d engagements and %,d acts in the new ones; %s. %.1f s, %.1f documents a second.",
                report.documents(),
                report.added(),
                report.unchanged(),
                report.engagements(),
                report.acts(),
                issues(report.issues()),
                report.seconds(),
                report.documentsPerSecond());
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", report.documents());
        fields.put("new", report.added());
        fields.put("unchanged", report.unchanged());
        fields.put("engagements", report.engagements());
        fields.put("acts", report.acts());
        fields.put("issues", report.issues());
        fields.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
        fields.put("documents_per_second", Math.round(report.documentsPerSecond() * 100) / 100.0);
        return fields;
    }
}
