package dev.readout.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Handle;

/** The tables of an archive, and how those of an older one become those of today. */
final class Schema {
    /** The number of the last migration that this program has; each database has one of this number. */
    static final int TODAY = 11;

    /** Where Flyway keeps what was done. */
    static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /**
     * Brings an archive to the tables of today; makes them where there are none.
     *
     * @throws StoreException where a newer program has been here
     */
    static void bring(DataSource source, Dialect dialect) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:dev/readout/store/" + dialect.migrations())
                .loggers(QuietMigrations.class.getName())
                .load();
        if (Arrays.stream(flyway.info().all()).anyMatch(m -> m.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new StoreException("a newer version of this program has written it; update the program");
        }
        flyway.migrate();
    }

    /** The number of the last migration of an archive. */
    static int version(Handle handle) {
        return handle.select("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success")
                .mapTo(Integer.class)
                .one();
    }
}
