package dev.readout.web.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Collection;

/** The figures of a page as a table for programs. */
public final class Csv {
    private final StringWriter out = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);

    private Csv() {}

    public static Csv of(String... header) {
        Csv csv = new Csv();
        csv.csv.writeRecord(header);
        return csv;
    }

    public static Csv of(Collection<String> header) {
        return of(header.toArray(String[]::new));
    }

    public Csv row(Object... values) {
        String[] cells = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = values[i].toString();
        }
        csv.writeRecord(cells);
        return this;
    }

    /** @param name of the file */
    public Answer file(String name) {
        return Answer.csv(name, out.toString());
    }
}
