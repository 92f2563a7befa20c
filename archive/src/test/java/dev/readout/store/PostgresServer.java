package dev.readout.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server for tests: the one at READOUT_TEST_POSTGRES, a JDBC address whose user may make schemas; else one that
 * is unpacked and started once for all tests of this run. Where it does not start, the tests that ask for it are left out, and
 * say why; on a build server (CI=true) they fail.
 */
public final class PostgresServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    /** What came of the one start. */
    private static final class Started {
        private static final Started ONE = start();

        private final String url;
        private final Optional<Exception> failure;

        private Started(String url, Optional<Exception> failure) {
            this.url = url;
            this.failure = failure;
        }

        private static Started start() {
            String told = System.getenv().getOrDefault("READOUT_TEST_POSTGRES", "");
            if (!told.isEmpty()) {
                return new Started(told, Optional.empty());
            }
            try {
                // It ends with this program. Nothing in it need outlive a power cut.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "60")
                        .start();
                return new Started(server.getJdbcUrl("postgres", "postgres"), Optional.empty());
            } catch (IOException | RuntimeException e) {
                return new Started("", Optional.of(e));
            }
        }
    }

    /** The address of a new, empty schema. */
    public static String newSchema() {
        Started server = Started.ONE;
        server.failure.ifPresent(PostgresServer::leaveOut);
        String name = "t" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
        Jdbi.create(server.url).useHandle(h -> h.execute("CREATE SCHEMA " + name));
        return server.url + (server.url.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    private static void leaveOut(Exception e) {
        String why = "no PostgreSQL could be started here (" + e + "); READOUT_TEST_POSTGRES names another one";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail(why, e);
        }
        Assumptions.abort(why);
    }
}
