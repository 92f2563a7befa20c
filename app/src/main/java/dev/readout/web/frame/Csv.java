package dev.readout.web.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes rows as a table for spreadsheets. */
public final class Csv {
    private Csv() {}

    /** @param rows numbers, words, optional ones, or several in one cell */
    public static String of(List<String> header, List<List<?>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Csv::cell).orElse("");
            case Collection<?> several -> String.join(" ", several.stream().map(Csv::cell).toList());
            case Object one -> one.toString();
        };
    }
}
