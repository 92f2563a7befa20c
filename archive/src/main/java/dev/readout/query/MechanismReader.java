package dev.readout.query;

import dev.readout.codebook.Mechanism;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Lists mechanisms within one read transaction, those that most documents name first; editions by when they were first named. */
record MechanismReader(Handle handle) {
    private static final String ROWS = """
            SELECT name, min(kind) AS kind, %s AS which, count(DISTINCT coding) AS documents,
                count(DISTINCT CASE WHEN edition <> '' THEN edition END) AS editions,
                coalesce(min(CASE WHEN day <> '' THEN day END), '') AS first, max(day) AS last
            FROM mechanism_days%s GROUP BY name%s""";

    List<MechanismCount> list(MechanismQuery query) {
        Condition condition = condition(query);
        boolean editions = query.name().isPresent();
        return handle.select(
                        sql(query, condition)
                                + (editions ? " ORDER BY first, which" : " ORDER BY documents DESC, name")
                                + " LIMIT ? OFFSET ?",
                        condition.values(query.page().limit(), query.page().offset()))
                .map((row, context) -> new MechanismCount(
                        row.getString("name"),
                        Mechanism.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        told(row.getString("which")),
                        row.getLong("documents"),
                        row.getLong("editions"),
                        told(row.getString("first")).map(LocalDate::parse),
                        told(row.getString("last")).map(LocalDate::parse)))
                .list();
    }

    long count(MechanismQuery query) {
        Condition condition = condition(query);
        return handle.select("SELECT count(*) FROM (" + sql(query, condition) + ") m", condition.values())
                .mapTo(Long.class)
                .one();
    }

    private static String sql(MechanismQuery query, Condition condition) {
        boolean editions = query.name().isPresent();
        return ROWS.formatted(editions ? "edition" : "''", condition.where(), editions ? ", edition" : "");
    }

    private static Condition condition(MechanismQuery query) {
        Condition condition = new Condition();
        query.name().ifPresent(name -> condition.add("name = ?", name));
        query.kind().ifPresent(kind -> condition.add("kind = ?", kind.name().toLowerCase(Locale.ROOT)));
        query.words().ifPresent(words -> condition.add("instr(lower(name), ?) > 0", words.toLowerCase(Locale.ROOT)));
        return condition;
    }

    private static Optional<String> told(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
