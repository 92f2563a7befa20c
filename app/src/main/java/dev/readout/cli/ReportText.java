package dev.readout.cli;

import dev.readout.pipeline.RunReport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A run report in words, and in fields. */
record ReportText(RunReport report) {

    String words() {
        String issues = report.issues().isEmpty()
                ? "no issues"
                : String.format(
                        Locale.ROOT,
                        "%,d issues (%s)",
                        report.issueCount(),
                        report.issues().entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
        return String.format(
                Locale.ROOT,
                "%,d documents: %,d new, %,d unchanged. %,d engagements and %,d acts in the new ones; %s. %.1f s, %.1f documents a second.",
                report.documents(),
                report.added(),
                report.unchanged(),
                report.engagements(),
                report.acts(),
                issues,
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
