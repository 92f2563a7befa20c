package dev.readout.query;

import dev.readout.coding.FactKey;
import dev.readout.join.Event;
import dev.readout.join.Report;
import java.util.List;

/**
 * An event that several documents tell of, with their reports.
 *
 * @param reports each with the words that say so, in the order of publication
 */
public record EventRow(Event event, List<EngagementRow> reports) {
    public EventRow {
        reports = List.copyOf(reports);
    }

    /** The row of one of its reports. */
    public EngagementRow row(Report report) {
        return reports.stream()
                .filter(row -> row.key().equals(report.key())
                        && row.source().document().equals(report.document()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a report is of this key. */
    public boolean holds(FactKey key) {
        return reports.stream().anyMatch(row -> row.key().equals(key));
    }
}
