package dev.readout.store;

import dev.readout.document.Span;
import dev.readout.resolve.TimeValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Reads values that stand in several columns, or in none. */
record Columns(ResultSet row) {

    Optional<String> find(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    Span span(String name) throws SQLException {
        return new Span(row.getInt(name + "_start"), row.getInt(name + "_end"));
    }

    Optional<Span> findSpan(String name) throws SQLException {
        return find(name + "_start").isPresent() ? Optional.of(span(name)) : Optional.empty();
    }

    TimeValue date() throws SQLException {
        return new DateColumns(row.getString("date_kind"), find("date_first"), find("date_last")).value();
    }

    <E extends Enum<E>> E name(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
    }
}
