package dev.readout.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads a table whose first line names the columns: separated by commas, semicolons, tabs or bars. */
final class CsvTable {
    private static final int HEAD = 1 << 16;
    private static final String SEPARATORS = ",;\t|";

    private CsvTable() {}

    static void read(Item item, Unpacking to) throws IOException {
        PushbackInputStream in = new PushbackInputStream(item.in(), HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.unread(head);
        Charset charset = charset(item, head, to);
        Records records = new Records(item, to);
        Broken broken = new Broken(charset);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(head))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1 << 16, to.limits().bytes()))
                .ofNamedCsvRecord(new InputStreamReader(in, charset))) {
            long number = 0;
            for (NamedCsvRecord row : rows) {
                Map<String, String> values = values(row);
                broken.look(++number, values);
                if (!records.take(number, values)) {
                    break;
                }
            }
        }
        broken.report(item, to);
    }

    /** By the first lines: the whole table need not fit into the memory. */
    private static Charset charset(Item item, byte[] head, Unpacking to) {
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        byte[] lines = end == 0 ? head : Arrays.copyOf(head, end);
        return Charsets.read(item.name(), lines, false, to::add).charset();
    }

    private static char separator(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String line = start.lines().findFirst().orElse("");
        char best = ',';
        for (char separator : SEPARATORS.toCharArray()) {
            best = count(line, separator) > count(line, best) ? separator : best;
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    private static Map<String, String> values(NamedCsvRecord row) {
        Map<String, String> values = new HashMap<>();
        row.getFieldsAsMap()
                .forEach((name, value) -> values.put(name.replace("\uFEFF", "").strip(), value));
        return values;
    }

    /** Counts the records that hold what the charset does not know. */
    private static final class Broken {
        private final Charset charset;
        private long first;
        private long count;

        Broken(Charset charset) {
            this.charset = charset;
        }

        void look(long number, Map<String, String> values) {
            if (values.values().stream().anyMatch(v -> v.indexOf('\uFFFD') >= 0)) {
                first = count == 0 ? number : first;
                count++;
            }
        }

        void report(Item item, Unpacking to) {
            if (count > 0) {
                to.add(Problem.BAD_ENCODING.of(
                        item.name(),
                        "Record " + first + " is not valid " + charset.name() + "; " + count
                                + " such records were read with U+FFFD."));
            }
        }
    }
}
