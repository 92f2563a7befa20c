package dev.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.document.Issue;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final StillClock clock = new StillClock();
    private final List<Instant> rounds = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private void watch(int number, Watch.Round round) {
        new Watch(clock, EVERY, number)
                .run(
                        () -> {
                            rounds.add(clock.now());
                            round.run();
                        },
                        issues::add);
    }

    @Test
    void roundsStartAtTheirInterval() {
        Instant start = clock.now();
        watch(3, () -> clock.pass(Duration.ofMinutes(rounds.size() == 1 ? 4 : 14)));
        assertThat(rounds)
                .containsExactly(start, start.plus(EVERY), start.plus(EVERY).plus(Duration.ofMinutes(14)));
        assertThat(clock.slept()).containsExactly(Duration.ofMinutes(6), Duration.ofMinutes(-4));
    }

    @Test
    void oneRoundWaitsForNothing() {
        watch(1, () -> {});
        assertThat(rounds).hasSize(1);
        assertThat(clock.slept()).isEmpty();
    }

    @Test
    void aRoundThatFailsIsAnIssueAndTheNextOneComes() {
        watch(3, () -> {
            if (rounds.size() == 1) {
                throw new IOException("the disk is full");
            }
            if (rounds.size() == 2) {
                throw new IllegalStateException();
            }
        });
        assertThat(rounds).hasSize(3);
        assertThat(issues).extracting(Issue::code).containsExactly("round-failed", "round-failed");
        assertThat(issues)
                .extracting(Issue::cause)
                .containsExactly("It failed: the disk is full", "It failed: IllegalStateException");
    }

    @Test
    void itEndsWhereItIsToldTo() {
        clock.endAfter(2);
        watch(0, () -> {});
        assertThat(rounds).hasSize(3);
        watch(0, () -> {
            throw new InterruptedIOException("it was told to end");
        });
        assertThat(rounds).hasSize(4);
        assertThat(issues).isEmpty();
    }

    @Test
    void noServerIsAskedWithoutAPause() {
        assertThatThrownBy(() -> new Watch(clock, Duration.ofSeconds(9), 0)).hasMessageContaining("every");
        assertThatThrownBy(() -> new Watch(clock, EVERY, -1)).hasMessageContaining("rounds");
    }
}
