package dev.readout.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints rows of named fields as JSON, JSON lines or CSV. */
record FieldPrinter(Surroundings surroundings) {

    /**
     * @param whole the answer as one object, for JSON
     * @param rows the same as rows that all have the same fields
     */
    void print(RowPrinter.Format format, Map<String, Object> whole, List<Map<String, Object>> rows) {
        switch (format) {
            case JSON -> surroundings.out().print(Json.indented(whole) + "\n");
            case JSONL -> rows.forEach(row -> surroundings.out().print(Json.line(row) + "\n"));
            case CSV -> surroundings.out().print(csv(rows));
            case TABLE -> throw new IllegalArgumentException("a table is for people");
        }
    }

    private static String csv(List<Map<String, Object>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            if (!rows.isEmpty()) {
                csv.writeRecord(List.copyOf(rows.getFirst().keySet()));
            }
            for (Map<String, Object> row : rows) {
                csv.writeRecord(row.values().stream().map(FieldPrinter::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(FieldPrinter::cell).orElse("");
            case List<?> list ->
                String.join("; ", list.stream().map(FieldPrinter::cell).toList());
            default -> value.toString();
        };
    }
}
