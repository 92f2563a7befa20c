package dev.readout.store;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What is worked out from the current codings of several snapshots, and kept so that queries need not work it out. */
record Derived(Rows rows) {

    /**
     * Works it out anew for one document, whose current codings are others than before, and logs which other documents that
     * changed: they may repeat this one now, or no longer.
     *
     * @return whether others of its versions count now, or it repeats another document than before
     */
    boolean settle(long document) {
        Handle handle = rows.handle();
        Set<Long> changed = new TreeSet<>();
        new Reposts(handle).settle(document, new Versions(handle).settle(document, changed), changed);
        boolean itself = changed.remove(document);
        for (long each : changed) {
            String key = handle.select("SELECT key FROM documents WHERE id = ?", each)
                    .mapTo(String.class)
                    .one();
            rows.log("document", key, Change.Operation.COUNTED);
        }
        return itself;
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
