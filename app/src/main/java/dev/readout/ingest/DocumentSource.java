package dev.readout.ingest;

import dev.readout.store.Input;
import java.io.IOException;
import java.util.Optional;

/** Something that documents are read from: a file, a directory, a stream, an address. */
public interface DocumentSource {

    /** What it is called and how it is read again; absent where it can be read only once, such as standard input. */
    Optional<Input> repeatable();

    /** Whether each reading meets all that can be wrong again, or only what it {@linkplain Taker#reread reads anew}. */
    default boolean isWhole() {
        return true;
    }

    /**
     * Reads all of it.
     *
     * @param taker is given each document as soon as it is read
     * @throws java.io.InterruptedIOException where somebody ended it; what was given is kept
     * @throws IOException where nothing at all can be done, such as a full disk; bad input is an issue
     */
    void read(Taker taker) throws IOException;
}
