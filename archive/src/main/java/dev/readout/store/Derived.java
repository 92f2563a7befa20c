package dev.readout.store;

import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What is worked out from the current codings of several snapshots, and kept so that queries need not work it out. */
record Derived(Handle handle) {

    /** Works it out anew for one document, whose current codings are others than before. */
    void settle(long document) {
        Set<Long> touched = new Reposts(handle).settle(document, new Versions(handle).settle(document));
        new Lists(handle).settle(touched);
    }

    /** Works it out for documents of an archive that was written before there was any of it. */
    void complete() {
        handle.select("SELECT d.id FROM documents d WHERE NOT EXISTS"
                        + " (SELECT 1 FROM snapshots s WHERE s.document = d.id AND s.latest = 1) ORDER BY d.id")
                .mapTo(Long.class)
                .list()
                .forEach(this::settle);
    }
}
