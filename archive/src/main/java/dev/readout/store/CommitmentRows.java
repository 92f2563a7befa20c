package dev.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** The rows of one coding in the lists of commitments: a pure function of what is held of it. */
record CommitmentRows(Handle handle, long coding, long position, String published) {
    static final ListRows.Table DAYS =
            new ListRows.Table("commitment_days", 8, "code", "day", "position", "ordinal", "coding");
    static final ListRows.Table WORDS =
            new ListRows.Table("commitment_words", 5, "code", "word", "kind", "coding", "ordinal");

    /** Under this code stand the commitments of everybody. */
    static final String ALL = "";

    static final int UNDERTAKING = 0;
    static final int DEED = 1;

    private static final String COMMITMENTS = """
            SELECT c.ordinal, c.act, c.words, c.date_last, a.date_first AS day FROM commitments c
            JOIN acts a ON a.coding = c.coding AND a.ordinal = c.act WHERE c.coding = ? ORDER BY c.ordinal""";

    void each(BiConsumer<ListRows.Table, Object[]> sink) {
        Map<String, List<String>> roles = codes("act_actors", "role || act", "role, act, ordinal");
        Map<String, List<String>> recipients = codes("commitment_recipients", "commitment", "commitment, ordinal");
        handle.select(COMMITMENTS, coding)
                .map((row, context) -> {
                    String act = row.getString("act");
                    List<String> by = roles.getOrDefault("by" + act, List.of());
                    List<String> to = new ArrayList<>();
                    for (String role : List.of("target", "addressee")) {
                        to.addAll(to.isEmpty() ? roles.getOrDefault(role + act, List.of()) : List.of());
                    }
                    to.addAll(to.isEmpty() ? recipients.getOrDefault(row.getString("ordinal"), List.of()) : List.of());
                    days(row, by, to, sink);
                    words(row, by, UNDERTAKING, sink);
                    return true;
                })
                .list();
        Map<String, List<String>> doers = codes("deed_actors", "deed", "deed, ordinal");
        handle.select("SELECT ordinal, words FROM deeds WHERE coding = ? ORDER BY ordinal", coding)
                .map((row, context) -> {
                    words(row, doers.getOrDefault(row.getString("ordinal"), List.of()), DEED, sink);
                    return true;
                })
                .list();
    }

    private void days(ResultSet row, List<String> by, List<String> to, BiConsumer<ListRows.Table, Object[]> sink)
            throws SQLException {
        List<String> codes = new ArrayList<>(List.of(ALL));
        codes.addAll(by.stream().distinct().toList());
        for (String code : codes) {
            sink.accept(DAYS, new Object[] {
                code,
                Objects.requireNonNullElse(row.getString("day"), published),
                position,
                row.getInt("ordinal"),
                coding,
                Objects.requireNonNullElse(row.getString("date_last"), ""),
                apart(to),
                apart(List.of(row.getString("words").toLowerCase(Locale.ROOT)))
            });
        }
    }

    /** Words of any undertaking are left out: nothing is found by them. */
    private void words(ResultSet row, List<String> by, int kind, BiConsumer<ListRows.Table, Object[]> sink)
            throws SQLException {
        for (String code : by.stream().distinct().toList()) {
            for (String word : row.getString("words").split(" ")) {
                if (!word.isEmpty() && !word.startsWith("~")) {
                    sink.accept(WORDS, new Object[] {code, word, kind, coding, row.getInt("ordinal")});
                }
            }
        }
    }

    private static String apart(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private Map<String, List<String>> codes(String table, String owner, String order) {
        Map<String, List<String>> codes = new HashMap<>();
        handle.select(
                        "SELECT " + owner + " AS owner, code FROM " + table + " WHERE coding = ? ORDER BY " + order,
                        coding)
                .map((row, context) -> Map.entry(row.getString("owner"), row.getString("code")))
                .forEach(e -> codes.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return codes;
    }
}
