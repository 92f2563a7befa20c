package dev.readout.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What each column of acts, engagements, documents and tenures means, and of what type it is: the file {@code columns.tsv}. */
public final class Dictionary {
    private static final String FILE = "columns.tsv";

    private Dictionary() {}

    public enum Type {
        TEXT("VARCHAR"),
        NUMBER("INTEGER"),
        TRUTH("BOOLEAN"),
        DAY("DATE"),
        LIST("VARCHAR[]");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /** Its name in SQL. */
        public String sql() {
            return sql;
        }
    }

    public record Entry(String column, Type type, String meaning) {}

    /** The columns of such rows, in their order. */
    public static List<Entry> list(What what) {
        return list(what.name().toLowerCase(Locale.ROOT), true);
    }

    /** Those of tenures, which tell of two documents each and not of one. */
    static List<Entry> tenures() {
        return list("tenures", false);
    }

    /** @param sourced whether a row is of one document, and has its columns too */
    private static List<Entry> list(String rows, boolean sourced) {
        return content()
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(rows) || (sourced && cells[0].equals("all")))
                .map(cells -> new Entry(cells[1], Type.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3]))
                .toList();
    }

    private static String content() {
        try (InputStream in = Dictionary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
