package dev.readout.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** A fact as a person names it: the key that exports write, of which the text's hash may be cut short. */
record TextFact(String hash, String kind, int start, int end, String role) {
    private static final Pattern KEY =
            Pattern.compile("([0-9a-f]{16,64})/(act|engagement|deed)/(\\d{1,9})-(\\d{1,9})(?:/([+0-9a-f]{1,17}))?");

    private static final String TOLD = """
            SELECT EXISTS (SELECT 1 FROM texts t JOIN codings c ON c.text = t.id AND c.listed = 1
                JOIN %ss f ON f.coding = c.id
                WHERE t.hash >= ? AND t.hash < ? AND f.trigger_start = ? AND f.trigger_end = ?)""";

    static Optional<TextFact> find(String told) {
        Matcher m = KEY.matcher(told);
        return m.matches()
                ? Optional.of(new TextFact(
                        m.group(1),
                        m.group(2),
                        Integer.parseInt(m.group(3)),
                        Integer.parseInt(m.group(4)),
                        m.group(5) == null ? "" : m.group(5)))
                : Optional.empty();
    }

    /** Behind all hashes that begin so: the index on the hash serves. */
    String behind() {
        return hash + "g";
    }

    boolean isTold(Handle handle) {
        return handle.select(TOLD.formatted(kind), hash, behind(), start, end)
                .mapTo(Boolean.class)
                .one();
    }
}
