package dev.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads the facts of one coding as the lists know them. */
record FactReader(Handle handle, long coding) {
    private static final Map<String, Integer> ROLES =
            Map.of("by", ListedFact.BY, "target", ListedFact.TARGET, "addressee", ListedFact.ADDRESSEE);

    private static final String ACTS = """
            SELECT f.ordinal, f.act AS what, f.background + 2 * f.negated AS told, f.date_first, f.date_last, NULL AS country,
                0 AS level, '' AS status, '' AS sides, l.cameo, l.plover, l.quad, l.goldstein,
                NOT (f.act = 'discuss' AND f.engagement IS NOT NULL) AS event
            FROM acts f LEFT JOIN act_labels l ON l.coding = f.coding AND l.act = f.ordinal
            WHERE f.coding = ? ORDER BY f.ordinal""";

    private static final String ENGAGEMENTS = """
            SELECT f.ordinal, f.kind AS what, 0 AS told, f.date_first, f.date_last, f.country,
                coalesce(l.level, 0) AS level, f.status, coalesce(l.sides, '') AS sides, l.cameo, l.plover, l.quad, l.goldstein, 1 AS event
            FROM engagements f LEFT JOIN engagement_labels l ON l.coding = f.coding AND l.engagement = f.ordinal
            WHERE f.coding = ? ORDER BY f.ordinal""";

    List<ListedFact> acts() {
        Map<Integer, Map<String, Integer>> roles = new HashMap<>();
        handle.select(
                        "SELECT act, role, code FROM act_actors WHERE coding = ? AND role <> 'claimant'"
                                + " ORDER BY act, role, ordinal",
                        coding)
                .map((row, context) -> add(
                        roles,
                        row.getInt("act"),
                        row.getString("code"),
                        Objects.requireNonNull(ROLES.get(row.getString("role")))))
                .list();
        return facts(ACTS, ListRows.ACT, roles);
    }

    List<ListedFact> engagements() {
        Map<Integer, Map<String, Integer>> roles = new HashMap<>();
        handle.select(
                        "SELECT engagement, country FROM participants WHERE coding = ? ORDER BY engagement, ordinal",
                        coding)
                .map((row, context) ->
                        add(roles, row.getInt("engagement"), row.getString("country"), ListedFact.PARTICIPANT))
                .list();
        return facts(ENGAGEMENTS, ListRows.ENGAGEMENT, roles);
    }

    private static int add(Map<Integer, Map<String, Integer>> roles, int fact, String code, int role) {
        return roles.computeIfAbsent(fact, f -> new LinkedHashMap<>()).merge(code, role, (a, b) -> a | b);
    }

    private List<ListedFact> facts(String sql, int kind, Map<Integer, Map<String, Integer>> roles) {
        return handle.select(sql, coding)
                .map((row, context) -> new ListedFact(
                        kind,
                        row.getInt("ordinal"),
                        row.getString("what"),
                        row.getInt("told"),
                        roles.getOrDefault(row.getInt("ordinal"), Map.of()),
                        text(row, "date_first"),
                        text(row, "date_last"),
                        Optional.ofNullable(row.getString("country")),
                        row.getInt("level"),
                        row.getString("status"),
                        row.getString("sides"),
                        row.getBoolean("event"),
                        text(row, "cameo"),
                        text(row, "plover"),
                        text(row, "quad"),
                        Optional.ofNullable((Double) row.getObject("goldstein"))))
                .list();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
