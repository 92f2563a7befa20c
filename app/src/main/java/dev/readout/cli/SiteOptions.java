package dev.readout.cli;

import dev.readout.cli.Surroundings.OpenSite;
import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How the pages are served. */
final class SiteOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port on this machine (${DEFAULT-VALUE}); 0 for any free one.")
    private int port = 7878;

    @Option(names = "--no-open", description = "Open no browser; only say the address.")
    private boolean quiet;

    /** Serves until interrupted. */
    void serve(Surroundings surroundings, Path data, String page) {
        if (port < 0 || port > 65_535) {
            throw new CommandException("--port must lie between 0 and 65535, not " + port + ".");
        }
        try (OpenSite open = surroundings.site().open(data, port)) {
            URI address = open.address().resolve(page);
            surroundings.err().println("The record is at " + address + " (Ctrl-C ends).");
            if (!quiet) {
                Browser.open(address, surroundings);
            }
            open.await();
        }
    }
}
