package dev.readout.query;

import dev.readout.store.ArchivePlace;
import java.util.List;

/**
 * Holds an archive to its promises: the file is whole, every row has the one that it belongs to, every snapshot exactly
 * one current coding, every text its hash, every span lies in its text, every quote is the one that was coded and holds
 * its trigger; of each document the latest version counts, and what prints one release is linked.
 */
public final class Verifier {
    private final Reader reader;

    public Verifier(ArchivePlace place) {
        this.reader = Reader.open(place);
    }

    /** The problems, one sentence each; none where all is well. */
    public List<String> verify() {
        return reader.verify();
    }
}
