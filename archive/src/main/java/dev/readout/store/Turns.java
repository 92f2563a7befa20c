package dev.readout.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;

/**
 * Transactions of those who write one archive on PostgreSQL, on whatever machine: one after the other, each from its first
 * statement to its commit. What is derived from several documents is so worked out from all that was committed before, and the
 * numbers of the change log are given in the order of the commits.
 */
final class Turns extends DelegatingTransactionHandler {
    /** Of this archive, by its schema: others in the same database have turns of their own. */
    private static final String TURN = "SELECT pg_advisory_xact_lock(1919247732, hashtext(current_schema()))";

    Turns() {
        this(new Refusal.Transactions());
    }

    private Turns(TransactionHandler handler) {
        super(handler);
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work) throws X {
        return super.inTransaction(handle, h -> {
            h.execute(TURN); // given back with the commit, or when the connection ends
            return work.withHandle(h);
        });
    }

    @Override
    public TransactionHandler specialize(Handle handle) throws SQLException {
        return new Turns(getDelegate().specialize(handle));
    }
}
