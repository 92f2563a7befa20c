package dev.readout.export;

import dev.readout.query.ActRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.TenureRow;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/** Writes rows, wherever they come from, in the columns of the exports; with CSV a header first. */
public final class Sheet<R> implements Flushable {
    private final RowWriter<R> rows;

    private Sheet(RowWriter<R> rows) {
        this.rows = rows;
    }

    /** @param out written to, not closed */
    public static Sheet<ActRow> acts(Exporter.Format format, Writer out) {
        return new Sheet<>(Exporter.rows(format, out, ActSheet.fields()));
    }

    /** @param out written to, not closed */
    public static Sheet<EngagementRow> engagements(Exporter.Format format, Writer out) {
        return new Sheet<>(Exporter.rows(format, out, EngagementSheet.fields()));
    }

    /** @param out written to, not closed */
    public static Sheet<TenureRow> tenures(Exporter.Format format, Writer out) {
        return new Sheet<>(Exporter.rows(format, out, TenureSheet.fields()));
    }

    public void write(R row) {
        rows.write(row);
    }

    @Override
    public void flush() throws IOException {
        rows.flush();
    }
}
