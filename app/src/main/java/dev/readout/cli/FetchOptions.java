package dev.readout.cli;

import dev.readout.fetch.FetchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the network is asked. */
final class FetchOptions {
    @Option(
            names = "--allow-private-addresses",
            arity = "0..1",
            fallbackValue = "true",
            description = "Also ask addresses inside your own machine and network; for an intranet.")
    private boolean allowPrivate;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "How many requests a second one host gets at most (${DEFAULT-VALUE}); 0.2 is one in five seconds.")
    private double rate = usual().rate();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "How long one address may take, such as 30s or 2m (${DEFAULT-VALUE}).")
    private Duration timeout = usual().timeout();

    @Option(
            names = "--max-redirects",
            paramLabel = "N",
            description = "How many redirects are followed (${DEFAULT-VALUE}).")
    private int maxRedirects = usual().redirects();

    @Option(
            names = "--user-agent",
            paramLabel = "CONTACT",
            description = {
                "Where whoever runs a server can reach you: an address of a page or of e-mail.",
                "It is sent with the program's name: Readout/VERSION (CONTACT)."
            })
    private Optional<String> contact = Optional.empty();

    static FetchSettings usual() {
        return FetchSettings.defaults("Readout/" + Version.number());
    }

    /** The options that would ask in the same way. */
    List<String> asWritten() {
        List<String> options = new ArrayList<>(List.of(
                "--allow-private-addresses=" + allowPrivate,
                "--rate=" + rate,
                "--timeout=" + TimeSpan.written(timeout),
                "--max-redirects=" + maxRedirects));
        contact.ifPresent(c -> options.add("--user-agent=" + c));
        return options;
    }

    /** @throws CommandException where one of them is out of range */
    FetchSettings settings() {
        FetchSettings usual = usual();
        try {
            return new FetchSettings(
                    usual.agent(), contact, allowPrivate, rate, timeout, maxRedirects, usual.bytes(), usual.ratio());
        } catch (IllegalArgumentException e) {
            throw new CommandException("--" + e.getMessage() + ".", e);
        }
    }
}
