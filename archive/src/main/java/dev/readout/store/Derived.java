package dev.readout.store;

import dev.readout.join.JoinRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** What is worked out from codings, and kept so that queries need not work it out. */
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
        Set<Long> relisted = new TreeSet<>(changed);
        relisted.add(document);
        new Lists(handle).settle(relisted);
        boolean itself = changed.remove(document);
        for (long each : changed) {
            String key = handle.select("SELECT key FROM documents WHERE id = ?", each)
                    .mapTo(String.class)
                    .one();
            rows.log("document", key, Change.Operation.COUNTED);
        }
        return itself;
    }

    /**
     * Works it out for documents of an archive that was written before there was any of it.
     *
     * @param labels what facts are called in other schemes; asked for when there are facts without
     */
    void complete(Supplier<Labels> labels) {
        Handle handle = rows.handle();
        Set<Long> documents = new TreeSet<>(numbers("SELECT d.id FROM documents d WHERE NOT EXISTS"
                + " (SELECT 1 FROM snapshots s WHERE s.document = d.id AND s.latest = 1)"));
        documents.addAll(numbers("SELECT DISTINCT s.document FROM codings c JOIN snapshots s ON s.id = c.snapshot"
                + " WHERE c.labelled = 0"));
        for (long coding : numbers("SELECT id FROM codings WHERE labelled = 0 ORDER BY id")) {
            new LabelWriter(handle, coding, labels.get()).write(new BaseCoding(handle, coding).coded());
            new Lists(handle).relabel(coding);
        }
        documents.forEach(this::settle);
        new Joins(handle, JoinRules.bundled()).complete();
    }

    private List<Long> numbers(String sql) {
        return rows.handle().select(sql).mapTo(Long.class).list();
    }
}
