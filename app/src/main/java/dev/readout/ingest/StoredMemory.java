package dev.readout.ingest;

import dev.readout.fetch.Validators;
import dev.readout.store.Fetch;
import dev.readout.store.Store;
import java.util.Optional;

/**
 * Remembers in the archive. What was coded by something else than codes now is as good as never fetched: its page has to
 * come once more, since no text is coded that is not at hand.
 */
record StoredMemory(Store store, String fingerprint) implements FetchMemory {
    @Override
    public Optional<Remembered> find(String address) {
        return store.findFetch(address)
                .filter(f -> f.fingerprint().equals(fingerprint))
                .map(f -> new Remembered(
                        new Validators(f.answeredBy(), f.etag(), f.lastModified()), f.hash(), f.retrieved()));
    }

    @Override
    public void remember(String address, Remembered r) {
        Validators by = r.validators();
        store.remember(
                new Fetch(address, by.address(), by.etag(), by.lastModified(), r.hash(), r.retrieved(), fingerprint));
    }
}
