package dev.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    private static final Listening ELSEWHERE = new Listening("0.0.0.0", 80, List.of("Archive.example.org"), List.of());

    @Test
    void thisMachineIsCalledByItsOwnNames() {
        Listening here = Listening.loopback(0);

        assertThat(List.of("127.0.0.1", "127.0.0.1:7878", "localhost:1", "LOCALHOST", "[::1]:80"))
                .allMatch(name -> here.isCalled(Optional.of(name)));
        assertThat(List.of(
                        "a.example", "127.0.0.1.a.example", "localhost:", "", "127.0.0.1:7878x", "localhost@a.example"))
                .noneMatch(name -> here.isCalled(Optional.of(name)));
        assertThat(here.isCalled(Optional.empty())).isFalse();
    }

    @Test
    void anotherIsCalledByTheNamesThatItIsGiven() {
        assertThat(ELSEWHERE.isCalled(Optional.of("archive.example.org:80"))).isTrue();
        assertThat(ELSEWHERE.isCalled(Optional.of("localhost"))).isFalse();
        assertThat(ELSEWHERE.isLoopback()).isFalse();
        assertThat(List.of("127.0.0.1", "::1", "localhost", "127.1.2.3"))
                .allMatch(host -> new Listening(host, 0, List.of(), List.of()).isLoopback());
        assertThat(List.of("10.0.0.1", "::", "127.example.org"))
                .noneMatch(host -> new Listening(host, 0, List.of(), List.of()).isLoopback());
    }

    @Test
    void whatIsNoOriginIsRefused() {
        for (String wrong : List.of("*", "example.org", "https://a.example/path", "null")) {
            assertThatThrownBy(() -> new Listening("127.0.0.1", 0, List.of(), List.of(wrong)))
                    .hasMessageContaining("https://example.org");
        }
    }

    @Test
    void attemptsAreForgottenAfterAMinute() {
        AtomicLong now = new AtomicLong();
        Attempts attempts = new Attempts(now::get);
        for (int i = 0; i < 10; i++) {
            assertThat(attempts.fail("a")).isFalse();
        }
        assertThat(attempts.fail("a")).isTrue();
        assertThat(attempts.fail("b")).isFalse();
        now.set(61_000_000_000L);
        assertThat(attempts.fail("a")).isFalse();
    }

    @Test
    void theAuditLogHasALineForEachChange(@TempDir Path data) throws Exception {
        AuditLog log = AuditLog.in(data, Clock.fixed(Instant.parse("2026-03-12T08:00:00Z"), ZoneOffset.UTC));
        log.add("chief", "add token", "desk\nreader", "done");
        log.add("chief", "revoke token", "desk", "done");

        assertThat(Files.readAllLines(data.resolve("audit.jsonl")))
                .containsExactly(
                        "{\"at\":\"2026-03-12T08:00:00Z\",\"who\":\"chief\",\"what\":\"add token\",\"which\":\"desk\\nreader\",\"outcome\":\"done\"}",
                        "{\"at\":\"2026-03-12T08:00:00Z\",\"who\":\"chief\",\"what\":\"revoke token\",\"which\":\"desk\",\"outcome\":\"done\"}");
    }
}
