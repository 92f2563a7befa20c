package dev.readout.cli;

import dev.readout.export.Exporter;
import dev.readout.export.Sheet;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.Source;
import dev.readout.query.TenureRow;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the answers to a query in the form asked for. */
final class RowPrinter {
    private final Surroundings surroundings;
    private final Format format;

    enum Format {
        TABLE,
        JSON,
        JSONL,
        CSV
    }

    RowPrinter(Surroundings surroundings, Format format) {
        this.surroundings = surroundings;
        this.format = format;
    }

    void acts(List<ActRow> rows) throws IOException {
        print(rows, ActRow::source, (table, row) -> table.acts(List.of(row)), Sheet::acts);
    }

    void engagements(List<EngagementRow> rows) throws IOException {
        print(rows, EngagementRow::source, (table, row) -> table.engagements(List.of(row)), Sheet::engagements);
    }

    void tenures(List<TenureRow> rows) throws IOException {
        print(rows, () -> rows.forEach(new RecordTable(new Screen(surroundings))::tenure), Sheet::tenures);
    }

    private <R> void print(
            List<R> rows,
            Function<R, Source> source,
            BiConsumer<RecordTable, R> show,
            BiFunction<Exporter.Format, Writer, Sheet<R>> sheet)
            throws IOException {
        print(rows, () -> table(rows, source, show), sheet);
    }

    private <R> void print(List<R> rows, Runnable table, BiFunction<Exporter.Format, Writer, Sheet<R>> sheet)
            throws IOException {
        PrintStream out = surroundings.out();
        switch (format) {
            case TABLE -> table.run();
            case CSV -> out.print(written(rows, sheet, Exporter.Format.CSV));
            case JSONL -> out.print(written(rows, sheet, Exporter.Format.JSONL));
            case JSON ->
                out.print(written(rows, sheet, Exporter.Format.JSONL)
                        .lines()
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        }
    }

    private static <R> String written(
            List<R> rows, BiFunction<Exporter.Format, Writer, Sheet<R>> sheet, Exporter.Format format)
            throws IOException {
        StringWriter out = new StringWriter();
        Sheet<R> lines = sheet.apply(format, out);
        rows.forEach(lines::write);
        lines.flush();
        return out.toString();
    }

    /** Each document's name once, above its rows. */
    private <R> void table(List<R> rows, Function<R, Source> source, BiConsumer<RecordTable, R> show) {
        Screen screen = new Screen(surroundings);
        RecordTable table = new RecordTable(screen);
        String shown = "";
        for (R row : rows) {
            if (!source.apply(row).coding().equals(shown)) {
                shown = source.apply(row).coding();
                table.heading(source.apply(row));
                screen.empty();
            }
            show.accept(table, row);
        }
    }
}
