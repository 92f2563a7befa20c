package dev.readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Ends what takes longer than it may: SQLite asks now and then whether to go on. */
public final class TooLong {
    /** Instructions of SQLite's own machine between two questions: some hundred microseconds. */
    private static final int STEPS = 20_000;

    private TooLong() {}

    /** The connection, which works so long from now on. */
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

    /** Whether something failed because it took too long. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException e && e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT) {
                return true;
            }
        }
        return false;
    }
}
