package dev.readout.cli;

import dev.readout.cli.Surroundings.OpenSite;
import dev.readout.serve.Listening;
import dev.readout.store.ArchivePlace;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How pages and interface are served. */
final class SiteOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port on this machine (${DEFAULT-VALUE}); 0 for any free one.")
    private int port = 7878;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen at (${DEFAULT-VALUE}, this machine only). With any other, everybody needs a"
                            + " token ('readout token add').")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A name by which others call this server, beside the address of --host.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "Pages of this origin, such as https://example.org, may ask the interface; by default none.")
    private List<String> cors = new ArrayList<>();

    @Option(names = "--no-open", description = "Open no browser; only say the address.")
    private boolean quiet;

    /** Serves until interrupted. */
    void serve(Surroundings surroundings, ArchivePlace archive) {
        try (OpenSite open = surroundings.site().open(archive, listening())) {
            surroundings.err().println("The record is at " + open.address() + " (Ctrl-C ends).");
            open.ownersAddress()
                    .ifPresent(link -> surroundings
                            .err()
                            .println("To correct it and to bring documents in, open it as its owner: " + link));
            if (!quiet) {
                Browser.open(open.invitation(), surroundings);
            }
            open.await();
        } catch (IllegalArgumentException e) {
            throw new CommandException(e.getMessage() + ".");
        }
    }

    private Listening listening() {
        if (port < 0 || port > 65_535) {
            throw new CommandException("--port must lie between 0 and 65535, not " + port + ".");
        }
        return new Listening(host, port, names, cors);
    }
}
