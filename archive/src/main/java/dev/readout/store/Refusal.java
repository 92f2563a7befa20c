package dev.readout.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what to do where the disk or the file is at fault and not the program. What was committed before is whole. */
final class Refusal {
    /** An extended code has the plain one in its lowest byte. */
    private static final int PLAIN = 0xFF;

    private Refusal() {}

    /** The same, as a sentence for people where it is a refusal of the database. */
    static RuntimeException told(RuntimeException e) {
        return e instanceof StoreException
                ? e
                : find(e).<RuntimeException>map(refusal -> refusal).orElse(e);
    }

    static StoreException told(SQLException e) {
        return find(e).orElseGet(() -> new StoreException("the database failed: " + e.getMessage(), e));
    }

    static void telling(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw told(e);
        }
    }

    private static Optional<StoreException> find(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException refused) {
                return find(refused.getResultCode()).map(why -> new StoreException(why, e));
            }
            if (cause instanceof SQLException refused) {
                return ServerRefusal.find(refused);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> find(SQLiteErrorCode code) {
        int plain = code.code & PLAIN;
        if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
            return Optional.of("the disk is full: make room and run it again; what is in the archive is whole");
        }
        if (plain == SQLiteErrorCode.SQLITE_READONLY.code
                || plain == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || plain == SQLiteErrorCode.SQLITE_PERM.code) {
            return Optional.of(
                    "the archive may not be written: check the permissions of its directory and of the disk");
        }
        if (plain == SQLiteErrorCode.SQLITE_IOERR.code) {
            return Optional.of("the disk failed: check it, and 'verify' the archive before you go on");
        }
        if (plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Optional.of("another process holds the database: wait until it ends, and run it again");
        }
        if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code || plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Optional.of("the database is damaged: 'restore' a backup, or ingest the documents anew");
        }
        return Optional.empty();
    }

    /** Transactions that fail with such a sentence. */
    static final class Transactions extends DelegatingTransactionHandler {
        Transactions() {
            // One a handle: else handles of one connection, one after the other, are taken for one, and mix their
            // states.
            this(LocalTransactionHandler.binding());
        }

        private Transactions(TransactionHandler handler) {
            super(handler);
        }

        @Override
        public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work) throws X {
            try {
                return super.inTransaction(handle, work);
            } catch (RuntimeException e) {
                throw told(e);
            }
        }

        @Override
        public TransactionHandler specialize(Handle handle) throws SQLException {
            return new Transactions(getDelegate().specialize(handle));
        }
    }
}
