package dev.readout.ingest;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import java.util.Optional;

/** Takes what a source gives. */
public interface Taker extends Issues {
    /** @param original the bytes of its snapshot, where they shall be kept */
    void take(Document document, Optional<byte[]> original);

    /** A document is as it was when it was read last; whoever gave it said so without giving it again. */
    void unchanged(String name);

    /** All that is under this name was read anew: what was wrong with it and is not told again is right now. */
    void reread(String name);

    @Override
    void add(Issue issue);
}
