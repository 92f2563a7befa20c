package dev.readout.store;

import org.jdbi.v3.core.Handle;

/** Holds what is kept up while writing against what it is made of. */
record Recount(Handle handle) {

    /**
     * @param due a SELECT of the rows that the table should have, in its columns
     * @return whether it has these and no others
     */
    boolean isSame(String due, String table) {
        return number("SELECT count(*) FROM (" + due + " EXCEPT SELECT * FROM " + table + ") wrong") == 0
                && number("SELECT count(*) FROM (" + due + ") due") == number("SELECT count(*) FROM " + table);
    }

    private long number(String sql) {
        return handle.select(sql).mapTo(Long.class).one();
    }
}
