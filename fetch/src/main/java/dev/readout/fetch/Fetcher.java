package dev.readout.fetch;

import dev.readout.document.Issue;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Gets pages from the web, with manners: it says who it is, asks a site's robots.txt first, leaves pauses, backs off, and
 * asks only whether a page has changed where it is known. It connects to public addresses alone, unless told otherwise, and
 * reads no more and no longer than it is told. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {
    /** As it is, or as somebody in between has changed it. */
    private static final Set<Integer> GIVEN = Set.of(200, 203);

    private static final int NOT_MODIFIED = 304;

    private final FetchSettings settings;
    private final Clockwork clock;
    private final Wire wire;
    private final Pace pace;
    private final Robots robots;

    public Fetcher(FetchSettings settings, Clockwork clock) {
        this(settings, clock, new GuardedNames(InetAddress::getAllByName, new AddressGuard(settings.allowPrivate())));
    }

    Fetcher(FetchSettings settings, Clockwork clock, GuardedNames names) {
        this.settings = settings;
        this.clock = clock;
        this.wire = new Wire(settings, names);
        this.pace = new Pace(clock);
        this.robots = new Robots(
                settings, clock, address -> errand(any -> Duration.ZERO).run(address, Validators.none()));
    }

    /**
     * Gets what is at an address.
     *
     * @param known what the server said of the version that is known; {@link Validators#none()} where none is
     * @throws InterruptedIOException where whoever waits shall end instead
     */
    public Fetched fetch(String address, Validators known) throws InterruptedIOException {
        Optional<String> asked = WebAddress.find(address);
        try {
            if (asked.isEmpty()) {
                throw new Failure(
                        Problem.ADDRESS_REFUSED, "It is no address of http or https, or there is a password in it.");
            }
            return fetched(errand(robots).run(asked.get(), known), known);
        } catch (Failure failure) {
            return new Fetched.Absent(failure.problem().of(address, failure.reason()), failure.silent());
        }
    }

    /**
     * Tells an address something, once; whoever named it wants to be told, so no robots.txt is asked. The same guard keeps
     * it to public addresses. No redirect is followed.
     *
     * @param json what it is told
     * @return why it was not told; nothing where it was
     */
    public Optional<Issue> post(String address, String json) throws InterruptedIOException {
        Optional<String> asked = WebAddress.find(address);
        try {
            if (asked.isEmpty()) {
                throw new Failure(
                        Problem.ADDRESS_REFUSED, "It is no address of http or https, or there is a password in it.");
            }
            int status = wire.post(asked.get(), json, settings.timeout()).status();
            if (status / 100 != 2) {
                throw new Failure(
                        status >= 500 ? Problem.SERVER_ERROR : Problem.HTTP_ERROR,
                        "The server answered with status " + status + ".");
            }
            return Optional.empty();
        } catch (Failure failure) {
            return Optional.of(failure.problem().of(address, failure.reason()));
        }
    }

    private Errand errand(Errand.Gate gate) {
        return new Errand(settings, clock, wire, pace, gate);
    }

    private Fetched fetched(Answer answer, Validators known) throws Failure {
        int status = answer.status();
        if (status == NOT_MODIFIED && known.address().equals(answer.address())) {
            return new Fetched.NotModified(clock.now());
        }
        if (!GIVEN.contains(status)) {
            throw new Failure(
                    status >= 500 ? Problem.SERVER_ERROR : Problem.HTTP_ERROR,
                    "The server answered with status " + status + ".");
        }
        return new Fetched.Body(
                answer.address(),
                Packing.unpacked(answer, settings.bytes(), settings.ratio()),
                answer.mediaType(),
                answer.charset(),
                answer.validators(),
                clock.now());
    }

    @Override
    public void close() {
        wire.close();
    }
}
