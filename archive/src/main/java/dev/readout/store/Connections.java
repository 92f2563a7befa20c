package dev.readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that only read, each transaction as of one moment. Those that are not in use are kept, since to make one costs
 * more than most answers. Thread-safe.
 *
 * @param free how many more may be in use at a time: a server bears some hundred from all who ask
 */
record Connections(DataSource source, ConcurrentLinkedDeque<Kept> kept, Semaphore free) implements ConnectionFactory {
    private static final int MOST = 16;
    private static final int SECONDS_OF_PATIENCE = 30;

    /** The server, or a wall between, may have closed what was idle for longer. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Kept(Connection connection, long since) {
        boolean isGood() throws SQLException {
            return System.nanoTime() - since < FRESH.toNanos() || connection.isValid(SECONDS_OF_PATIENCE);
        }
    }

    Connections(DataSource source) {
        this(source, new ConcurrentLinkedDeque<>(), new Semaphore(MOST, true));
    }

    @Override
    public Connection openConnection() {
        try {
            if (!free.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
                throw new StoreException("all " + MOST + " connections to the server are in use; try again in a while");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while waiting for a connection", e);
        }
        try {
            Optional<Connection> idle = findKept();
            return idle.isPresent() ? idle.get() : made();
        } catch (SQLException e) {
            free.release();
            throw Refusal.told(e);
        }
    }

    private Optional<Connection> findKept() throws SQLException {
        for (Kept next = kept.pollFirst(); next != null; next = kept.pollFirst()) {
            if (next.isGood()) {
                return Optional.of(next.connection());
            }
            next.connection().close();
        }
        return Optional.empty();
    }

    private Connection made() throws SQLException {
        Connection connection = source.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        free.release();
        if (!connection.isClosed()) {
            kept.addFirst(new Kept(connection, System.nanoTime()));
        }
    }
}
