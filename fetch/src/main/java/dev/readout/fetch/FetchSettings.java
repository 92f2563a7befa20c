package dev.readout.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * How the network is asked.
 *
 * @param agent the name of the program as servers see it, such as {@code Readout/1.0}; what stands before the slash is
 *     what robots.txt may address
 * @param contact where whoever runs a server can complain: an address of a page or of e-mail
 * @param allowPrivate whether addresses inside one's own network may be asked
 * @param rate how many requests a second one host gets at most
 * @param timeout how long one address may take, with all its redirects, without the pauses between them
 * @param redirects how many redirects are followed
 * @param bytes how many bytes one address may give, packed or unpacked
 * @param ratio how many times the bytes on the line may come out of what is packed
 */
public record FetchSettings(
        String agent,
        Optional<String> contact,
        boolean allowPrivate,
        double rate,
        Duration timeout,
        int redirects,
        int bytes,
        int ratio) {
    private static final int MEBIBYTE = 1 << 20;

    public FetchSettings {
        if (!agent.matches("[A-Za-z]+/[\\w.+-]+")) {
            throw new IllegalArgumentException("agent: a name and a version, not " + agent);
        }
        if (contact.isPresent() && !contact.get().matches("[\\x20-\\x7e&&[^()\\\\]]{1,200}")) {
            throw new IllegalArgumentException(
                    "user-agent: 1 to 200 letters of ASCII without brackets, not " + contact.get());
        }
        if (!(rate > 0 && rate <= 100)) {
            throw new IllegalArgumentException("rate: above 0 and at most 100 requests a second, not " + rate);
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("timeout: above 0 and at most an hour, not " + timeout);
        }
        if (redirects < 0 || redirects > 20) {
            throw new IllegalArgumentException("max-redirects: between 0 and 20, not " + redirects);
        }
        if (bytes < 1 || bytes > 512 * MEBIBYTE) {
            throw new IllegalArgumentException("bytes: between 1 and 512 MiB, not " + bytes);
        }
        if (ratio < 1) {
            throw new IllegalArgumentException("ratio: at least 1, not " + ratio);
        }
    }

    /** One request a second to a host, a minute and five redirects for an address, 50 MiB packed to a hundredth. */
    public static FetchSettings defaults(String agent) {
        return new FetchSettings(agent, Optional.empty(), false, 1, Duration.ofMinutes(1), 5, 50 * MEBIBYTE, 100);
    }

    /** The name in small letters, by which robots.txt may address the program. */
    String robot() {
        return agent.substring(0, agent.indexOf('/')).toLowerCase(java.util.Locale.ROOT);
    }

    /** The header. */
    String userAgent() {
        return agent + contact.map(c -> " (" + c + ")").orElse("");
    }

    /** The least time between two requests to one host. */
    Duration pause() {
        return Duration.ofMillis(Math.round(1000 / rate));
    }
}
