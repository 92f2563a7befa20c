package dev.readout.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the server listens.
 *
 * @param host the address that it is bound to
 * @param port 0 for any free one
 * @param names by which others may call it, beside the address itself
 * @param cors origins, such as {@code https://example.org}, whose pages may ask the interface
 */
public record Listening(String host, int port, List<String> names, List<String> cors) {
    private static final Pattern LOOPBACK = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|localhost");
    private static final Pattern CALLED = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9._-]+)(:\\d{1,5})?");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]+");

    public Listening {
        names = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        cors = List.copyOf(cors);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535, not " + port);
        }
        cors.stream().filter(o -> !ORIGIN.matcher(o).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    "an origin is a scheme and a host, such as https://example.org, not '" + wrong + "'");
        });
    }

    /** To this machine only. */
    public static Listening loopback(int port) {
        return new Listening("127.0.0.1", port, List.of(), List.of());
    }

    /** Whether none but this machine reaches it. */
    public boolean isLoopback() {
        return LOOPBACK.matcher(host).matches();
    }

    /**
     * Whether this is us. A page elsewhere whose name is made to lead here calls us by its own name, and must not read what is
     * meant for others.
     *
     * @param header the Host header, where there is one
     */
    boolean isCalled(Optional<String> header) {
        return header.map(CALLED::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1).replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT))
                .filter(name -> name.equals(host) || names.contains(name) || (isLoopback() && isOurOwn(name)))
                .isPresent();
    }

    private static boolean isOurOwn(String name) {
        return name.equals("127.0.0.1") || name.equals("localhost") || name.equals("::1");
    }
}
