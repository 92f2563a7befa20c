package dev.readout.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows of one sheet, in one of the formats. */
sealed interface RowWriter<R> {
    void write(R row);

    /** Hands on what is still held here. */
    void flush() throws IOException;

    /** A header line; several values in one cell are parted by "; ", a value that is not known leaves the cell empty. */
    record Csv<R>(CsvWriter out, List<Field<R>> fields) implements RowWriter<R> {
        static <R> Csv<R> on(Writer out, List<Field<R>> fields) {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(fields.stream().map(Field::name).toList());
            return new Csv<>(csv, fields);
        }

        @Override
        public void write(R row) {
            out.writeRecord(fields.stream().map(f -> cell(f.value().apply(row))).toList());
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        private static String cell(Object value) {
            return switch (value) {
                case Optional<?> o -> o.map(Csv::cell).orElse("");
                case List<?> l -> l.stream().map(String::valueOf).collect(Collectors.joining("; "));
                default -> value.toString();
            };
        }
    }

    /** One object a line; a value that is not known is null. */
    record Jsonl<R>(Writer out, List<Field<R>> fields, JsonMapper json) implements RowWriter<R> {
        static <R> Jsonl<R> on(Writer out, List<Field<R>> fields) {
            return new Jsonl<>(out, fields, JsonMapper.builder().build());
        }

        @Override
        public void write(R row) {
            Map<String, Object> object = new LinkedHashMap<>();
            fields.forEach(f -> object.put(f.name(), f.value().apply(row)));
            try {
                out.write(json.writeValueAsString(object));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
