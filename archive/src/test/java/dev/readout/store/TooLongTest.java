package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TooLongTest {
    private static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    @TempDir
    private Path data;

    @Test
    void whatWouldNotEndIsEnded() {
        SqliteStore.open(data, Clock.systemUTC()).close();

        Throwable ended = catchThrowable(() -> new DataDirectory(data)
                .reading(Duration.ofMillis(50))
                .withHandle(h -> h.select(ENDLESS).mapTo(Long.class).one()));

        assertThat(TooLong.isCauseOf(ended)).isTrue();
        assertThat(TooLong.isCauseOf(new IllegalStateException("something else")))
                .isFalse();
    }
}
