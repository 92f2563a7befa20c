package dev.readout.store;

import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConnection;

/** In what the SQL differs of the databases that an archive can be in. All else is written so that both take it. */
public enum Dialect {
    SQLITE("migrations") {
        @Override
        public String isCalled(String column) {
            return column + " = ? COLLATE NOCASE";
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        public String isCalled(String column) {
            return "lower(" + column + ") = lower(?)";
        }
    };

    private final String migrations;

    Dialect(String migrations) {
        this.migrations = migrations;
    }

    /** That of the database behind a handle. */
    public static Dialect of(Handle handle) {
        return handle.getConnection() instanceof SQLiteConnection ? SQLITE : POSTGRESQL;
    }

    /** A condition on a column of text, with one value: it is this word, whatever the case of the letters A to Z. */
    public abstract String isCalled(String column);

    /** Where its migrations are, beside this class. */
    String migrations() {
        return migrations;
    }
}
