package dev.readout.ingest;

import dev.readout.fetch.Validators;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers what was fetched from where, from one run to the next. */
public interface FetchMemory {
    /** @param address as it was asked for */
    Optional<Remembered> find(String address);

    /** @param address as it was asked for; what was remembered of it before is replaced */
    void remember(String address, Remembered remembered);

    /** Forgets all when the program ends. For one thread. */
    static FetchMemory untilTheEnd() {
        Map<String, Remembered> pages = new HashMap<>();
        return new FetchMemory() {
            @Override
            public Optional<Remembered> find(String address) {
                return Optional.ofNullable(pages.get(address));
            }

            @Override
            public void remember(String address, Remembered remembered) {
                pages.put(address, remembered);
            }
        };
    }

    /**
     * What is left of a page that was read.
     *
     * @param validators by which to ask the server whether it has changed
     * @param hash SHA-256 of the bytes in hexadecimal
     * @param retrieved when it was last seen to be so
     */
    record Remembered(Validators validators, String hash, Instant retrieved) {}
}
