package dev.readout.spark;

import dev.readout.spark.Column.Kind;
import java.io.Serializable;
import java.util.List;

/**
 * What one task did.
 *
 * @param file what it read from
 * @param documents that were coded
 * @param characters of their texts, in code points
 * @param seconds from its start to its end, the loading of the models left out
 * @param cpuSeconds that its thread worked, the same left out
 */
record Metrics(
        String part,
        String file,
        long documents,
        long engagements,
        long acts,
        long issues,
        long characters,
        long tokens,
        double seconds,
        double cpuSeconds)
        implements Serializable {
    static final List<Column<Metrics>> COLUMNS = List.of(
            new Column<>("part", Kind.TEXT, Metrics::part),
            new Column<>("file", Kind.TEXT, Metrics::file),
            new Column<>("documents", Kind.LONG, Metrics::documents),
            new Column<>("engagements", Kind.LONG, Metrics::engagements),
            new Column<>("acts", Kind.LONG, Metrics::acts),
            new Column<>("issues", Kind.LONG, Metrics::issues),
            new Column<>("characters", Kind.LONG, Metrics::characters),
            new Column<>("tokens", Kind.LONG, Metrics::tokens),
            new Column<>("seconds", Kind.REAL, Metrics::seconds),
            new Column<>("cpu_seconds", Kind.REAL, Metrics::cpuSeconds));
}
