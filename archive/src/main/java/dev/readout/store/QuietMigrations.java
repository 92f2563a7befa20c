package dev.readout.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Flyway tells each step at length, on the same stream as our own words. What fails is thrown all the same. */
public final class QuietMigrations implements LogCreator {

    @Override
    public Log createLogger(Class<?> type) {
        return new Log() {
            @Override
            public boolean isDebugEnabled() {
                return false;
            }

            @Override
            public void debug(String message) {}

            @Override
            public void info(String message) {}

            @Override
            public void warn(String message) {}

            @Override
            public void error(String message) {}

            @Override
            public void error(String message, Exception e) {}

            @Override
            public void notice(String message) {}
        };
    }
}
