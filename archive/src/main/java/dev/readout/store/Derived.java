package dev.readout.store;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What is worked out from the current codings of several snapshots, and kept so that queries need not work it out. */
record Derived(Rows rows) {

    /**
     * Works it out anew for one document, whose current codings are others than before, and logs which documents it
     * changed: others may repeat this one, or no longer.
     */
    void settle(long document) {
        Handle handle = rows.handle();
        Set<Long> changed = new TreeSet<>();
        new Reposts(handle).settle(document, new Versions(handle).settle(document, changed), changed);
        Set<Long> relisted = new TreeSet<>(changed);
        relisted.add(document);
        new Lists(handle).settle(relisted);
        for (long each : changed) {
            String key = handle.select("SELECT key FROM documents WHERE id = ?", each)
                    .mapTo(String.class)
                    .one();
            rows.log("document", key, Change.Operation.COUNTED);
        }
    }

    /** Works it out for documents of an archive that was written before there was any of it. */
    void complete() {
        rows.handle()
                .select("SELECT d.id FROM documents d WHERE NOT EXISTS"
                        + " (SELECT 1 FROM snapshots s WHERE s.document = d.id AND s.latest = 1) ORDER BY d.id")
                .mapTo(Long.class)
                .list()
                .forEach(this::settle);
    }
}
