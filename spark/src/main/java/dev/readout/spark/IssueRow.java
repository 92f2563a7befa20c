package dev.readout.spark;

import dev.readout.document.Issue;
import dev.readout.spark.Column.Kind;
import java.util.List;
import java.util.Locale;

/** What went wrong with one input. */
record IssueRow(String part, Issue issue) {
    static final List<Column<IssueRow>> COLUMNS = List.of(
            new Column<>("code", Kind.TEXT, r -> r.issue().code()),
            new Column<>("stage", Kind.TEXT, r -> r.issue().stage()),
            new Column<>("severity", Kind.TEXT, r -> r.issue().severity().name().toLowerCase(Locale.ROOT)),
            new Column<>("subject", Kind.TEXT, r -> r.issue().subject()),
            new Column<>("cause", Kind.TEXT, r -> r.issue().cause()),
            new Column<>("remedy", Kind.TEXT, r -> r.issue().remedy()),
            new Column<>("retryable", Kind.TRUTH, r -> r.issue().retryable()),
            new Column<>("part", Kind.TEXT, IssueRow::part));
}
