package dev.readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Issue;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Settings and answers, for tests. */
final class Asked {
    private Asked() {}

    /** Of tests that ask the machine itself. */
    static FetchSettings settings() {
        return new FetchSettings(
                "Readout/test", Optional.of("press@archive.example"), true, 1, Duration.ofSeconds(20), 5, 1 << 20, 100);
    }

    static FetchSettings within(Duration timeout) {
        FetchSettings usual = settings();
        return new FetchSettings(
                usual.agent(),
                usual.contact(),
                true,
                usual.rate(),
                timeout,
                usual.redirects(),
                usual.bytes(),
                usual.ratio());
    }

    static Fetched.Body body(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        return (Fetched.Body) fetched;
    }

    static String text(Fetched fetched) {
        return new String(body(fetched).bytes(), StandardCharsets.UTF_8);
    }

    static Issue issue(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Absent.class);
        return ((Fetched.Absent) fetched).issue();
    }

    static String code(Fetched fetched) {
        return issue(fetched).code();
    }

    static Fetched fetch(Fetcher fetcher, String address) {
        return fetch(fetcher, address, Validators.none());
    }

    static Fetched fetch(Fetcher fetcher, String address, Validators known) {
        try {
            return fetcher.fetch(address, known);
        } catch (InterruptedIOException e) {
            throw new AssertionError(e);
        }
    }
}
