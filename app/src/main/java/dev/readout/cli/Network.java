package dev.readout.cli;

import dev.readout.document.Issue;
import dev.readout.fetch.Clockwork;
import dev.readout.fetch.FetchSettings;
import dev.readout.fetch.Fetcher;
import dev.readout.ingest.FetchMemory;
import dev.readout.ingest.Once;
import dev.readout.ingest.WebSource;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import java.io.InterruptedIOException;
import java.util.Optional;

/** The network, which is opened when the first address is asked, and closed if it was. */
final class Network implements AutoCloseable {
    private final Once<Fetcher> fetcher;

    /** @throws CommandException where an option is wrong, at once and not when the first address comes */
    Network(FetchOptions options, Clockwork clock) {
        FetchSettings settings = options.settings();
        fetcher = new Once<>(() -> new Fetcher(settings, clock));
    }

    /** What reads addresses in one run. */
    WebSource source(Intake intake, Limits limits, FetchMemory memory) {
        return new WebSource(fetcher.get(), intake, limits, memory);
    }

    /** Tells an address something; gives why it was not told. */
    Optional<Issue> tell(String address, String json) throws InterruptedIOException {
        return fetcher.get().post(address, json);
    }

    @Override
    public void close() {
        fetcher.find().ifPresent(Fetcher::close);
    }
}
