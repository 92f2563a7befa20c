package dev.readout.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks each site once a day what robots may read there, and holds to it (RFC 9309). */
final class Robots implements Errand.Gate {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration UNKNOWN_KEPT = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** As much of a robots.txt as the standard asks to be read. */
    private static final int READ = 500 << 10;

    private static final Set<Problem> NO_FILE = Set.of(Problem.REDIRECT_LOOP, Problem.TOO_MANY_REDIRECTS);
    private static final Set<Problem> SAID_BETTER = Set.of(Problem.ADDRESS_REFUSED, Problem.UNREACHABLE, Problem.BUSY);

    private final FetchSettings settings;
    private final Clockwork clock;
    private final Files files;
    private final Map<String, Site> sites = new HashMap<>();

    /** Gets a robots.txt. */
    @FunctionalInterface
    interface Files {
        Answer get(String address) throws Failure, InterruptedIOException;
    }

    private sealed interface Site {
        Instant until();

        record Known(BaseRobotRules rules, Instant until) implements Site {}

        record Unknown(Failure reason, Instant until) implements Site {}
    }

    Robots(FetchSettings settings, Clockwork clock, Files files) {
        this.settings = settings;
        this.clock = clock;
        this.files = files;
    }

    @Override
    public Duration pass(String address) throws Failure, InterruptedIOException {
        URI uri = URI.create(address);
        return switch (site(uri.getScheme() + "://" + uri.getRawAuthority())) {
            case Site.Unknown unknown -> throw unknown.reason;
            case Site.Known known -> {
                if (!known.rules.isAllowed(address)) {
                    throw new Failure(
                            Problem.ROBOTS_DISALLOW,
                            "The robots.txt of " + uri.getHost() + " asks " + settings.robot() + " not to read it.");
                }
                yield pause(known.rules);
            }
        };
    }

    private static Duration pause(BaseRobotRules rules) {
        long told = Math.max(0, rules.getCrawlDelay()); // a large negative number is none
        return Duration.ofMillis(Math.min(told, LONGEST_PAUSE.toMillis()));
    }

    private synchronized Site site(String origin) throws InterruptedIOException {
        Site before = sites.get(origin);
        if (before != null && clock.now().isBefore(before.until())) {
            return before;
        }
        Site now = asked(origin + "/robots.txt");
        sites.put(origin, now);
        return now;
    }

    private Site asked(String address) throws InterruptedIOException {
        try {
            return answered(address, files.get(address));
        } catch (Failure failure) {
            if (NO_FILE.contains(failure.problem())) {
                return known(address, new byte[0]);
            }
            return unknown(
                    SAID_BETTER.contains(failure.problem())
                            ? failure
                            : new Failure(Problem.ROBOTS_UNKNOWN, address + " could not be read: " + failure.reason()));
        }
    }

    private Site answered(String address, Answer answer) throws Failure {
        return switch (answer.status() / 100) {
            case 2 -> known(address, Packing.unpacked(answer, settings.bytes(), settings.ratio()));
            case 4 -> known(address, new byte[0]); // there is none, so nothing is forbidden
            default ->
                unknown(new Failure(
                        Problem.ROBOTS_UNKNOWN, address + " was answered with status " + answer.status() + "."));
        };
    }

    private Site known(String address, byte[] file) {
        byte[] read = Arrays.copyOf(file, Math.min(READ, file.length));
        // The parser forbids all of a site that asks for a longer pause than it is told; here the pause is cut instead.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new Site.Known(
                parser.parseContent(address, read, "text/plain", List.of(settings.robot())),
                clock.now().plus(KEPT));
    }

    private Site unknown(Failure reason) {
        return new Site.Unknown(reason, clock.now().plus(UNKNOWN_KEPT));
    }
}
