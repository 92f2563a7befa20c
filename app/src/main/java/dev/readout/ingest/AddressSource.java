package dev.readout.ingest;

import dev.readout.store.Input;
import java.io.InterruptedIOException;
import java.util.Optional;

/**
 * An address, with what is behind it where it is a feed or a sitemap.
 *
 * @param options by which it is asked again in the same way
 */
public record AddressSource(WebSource web, String address, String options) implements DocumentSource {
    @Override
    public Optional<Input> repeatable() {
        return Optional.of(new Input(address, options));
    }

    /** What a server says is unchanged is not looked at. */
    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public void read(Taker taker) throws InterruptedIOException {
        web.read(address, taker);
    }
}
