package dev.readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database on a PostgreSQL server that holds the record of an archive, for several that write and read at the same time.
 * Thread-safe; all that is opened from one object shares its connections.
 */
public final class PostgresDatabase {
    private static final String PREFIX = "jdbc:postgresql:";
    private static final Pattern WITH_USER = Pattern.compile("//[^/?]*@");

    /** The driver would tell of faults on its own; ours are told once, and without what is in an address. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    /** A writer that fell silent in the midst of a document makes room for the others after this. */
    private static final String SILENCE = "5min";

    private final String url;
    private final PGSimpleDataSource source;
    private final Connections connections;
    private final Jdbi reading;

    private PostgresDatabase(String url, PGSimpleDataSource source) {
        this.url = url;
        this.source = source;
        this.connections = new Connections(source);
        this.reading = made();
    }

    private Jdbi made() {
        return PostgresValues.configured(Jdbi.create(connections)).setTransactionHandler(new Refusal.Transactions());
    }

    static PostgresDatabase of(String url, Map<String, String> environment) {
        if (!url.startsWith(PREFIX)) {
            throw new StoreException("a store is told as jdbc:postgresql://HOST/DATABASE?user=USER");
        }
        if (WITH_USER.matcher(url).find()) {
            throw new StoreException("user and password do not stand before the host: say"
                    + " jdbc:postgresql://HOST/DATABASE?user=USER, and the password in PGPASSWORD or ~/.pgpass");
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message repeats all of the address.
            throw new StoreException("the address of the store cannot be read: say it as"
                    + " jdbc:postgresql://HOST:PORT/DATABASE?user=USER");
        }
        String password = environment.getOrDefault("PGPASSWORD", "");
        if (source.getPassword() == null && !password.isEmpty()) {
            source.setPassword(password);
        }
        source.setApplicationName(
                Optional.ofNullable(source.getApplicationName()).orElse("readout"));
        source.setReWriteBatchedInserts(true);
        source.setTcpKeepAlive(true);
        return new PostgresDatabase(url, source);
    }

    /** As it was told; a password may be in it. */
    String url() {
        return url;
    }

    Jdbi reading() {
        Optional<Integer> version = findVersion();
        if (version.isEmpty()) {
            throw new StoreException("there is no archive in " + this + ": ingest a document first");
        }
        if (version.get() < Schema.TODAY) {
            throw new StoreException("the archive in " + this + " was written by an earlier version of this program:"
                    + " 'readout ingest' brings it up to date, whatever it is given");
        }
        return reading;
    }

    Jdbi reading(Duration most) {
        reading();
        return made().installPlugin(new JdbiPlugin() {
            @Override
            public Handle customizeHandle(Handle handle) {
                return TooLong.after(most, handle);
            }
        });
    }

    boolean holdsArchive() {
        return findVersion().isPresent();
    }

    private Optional<Integer> findVersion() {
        return reading.inTransaction(h -> h.select("SELECT to_regclass('" + Schema.HISTORY + "') IS NOT NULL")
                        .mapTo(Boolean.class)
                        .one()
                ? Optional.of(Schema.version(h))
                : Optional.empty());
    }

    Store open(Clock clock, Supplier<Labels> labels) {
        try {
            check();
            Schema.bring(source, Dialect.POSTGRESQL);
            Handle handle = PostgresValues.configured(Jdbi.create(this::connect))
                    .setTransactionHandler(new Turns())
                    .open();
            return SqlStore.open(handle, clock, labels, () -> {});
        } catch (FlywayException e) {
            String why = String.valueOf(e.getMessage()).contains("non-empty schema")
                    ? "its tables are none of this program: give the archive a database of its own, or a schema, by"
                            + " ?currentSchema=NAME in the address"
                    : String.valueOf(Refusal.told(e).getMessage());
            throw new StoreException("cannot open the archive in " + this + ": " + why, e);
        } catch (JdbiException | StoreException e) {
            String why = String.valueOf(Refusal.told(e).getMessage());
            throw new StoreException("cannot open the archive in " + this + ": " + why, e);
        }
    }

    private void check() {
        reading.useTransaction(h -> {
            if (h.select("SELECT current_schema()")
                    .mapTo(String.class)
                    .findOne()
                    .isEmpty()) {
                throw new StoreException("the schema that the address names is not there: CREATE SCHEMA makes it");
            }
            if (!h.select("SHOW server_encoding").mapTo(String.class).one().equals("UTF8")) {
                throw new StoreException("its encoding cannot hold all letters: make it with ENCODING 'UTF8'");
            }
        });
    }

    private Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        try (var settings = connection.createStatement()) {
            settings.execute("SET lock_timeout = '" + SILENCE + "'; SET idle_in_transaction_session_timeout = '"
                    + SILENCE + "'");
        }
        return connection;
    }

    /** Where it is; without user and password. */
    @Override
    public String toString() {
        String hosts = String.join(",", source.getServerNames());
        return PREFIX + "//" + hosts + "/" + source.getDatabaseName();
    }
}
