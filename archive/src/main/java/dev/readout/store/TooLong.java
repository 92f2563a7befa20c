package dev.readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.util.PSQLException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Ends what takes longer than it may. */
public final class TooLong {
    /** Instructions of SQLite's own machine between two questions: some hundred microseconds. */
    private static final int STEPS = 20_000;

    private static final String QUERY_CANCELED = "57014";

    private TooLong() {}

    /** The connection of SQLite, which asks now and then whether to go on, and works so long from now on. */
    static Connection after(Duration most, Connection connection) throws SQLException {
        long end = System.nanoTime() + most.toNanos();
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - end > 0 ? 1 : 0;
            }
        });
        return connection;
    }

    /** The same of a handle on PostgreSQL, which is told with each statement how long it may take: whole seconds. */
    static Handle after(Duration most, Handle handle) {
        long end = System.nanoTime() + most.toNanos();
        return handle.addCustomizer(new StatementCustomizer() {
            @Override
            public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new SQLTimeoutException("the time is over");
                }
                statement.setQueryTimeout((int) Math.ceilDiv(left, 1_000_000_000L));
            }
        });
    }

    /** Whether something failed because it took too long. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTimeoutException
                    || cause instanceof PSQLException refused && QUERY_CANCELED.equals(refused.getSQLState())
                    || cause instanceof SQLiteException e && e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT) {
                return true;
            }
        }
        return false;
    }
}
