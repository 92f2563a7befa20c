package dev.readout.bench;

import dev.readout.coding.Coded;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;

/** Makes a large archive of the documents of a small one. */
record Growing(Path from, Path to, PrintStream err) {
    private static final int STEP = 1000;

    /** Adds copies until there are so many documents; seconds that a document took in the mean, or 0 where none was added. */
    double growTo(long documents) {
        Reader source = Reader.open(from);
        List<String> keys = source.listDocuments(DocumentQuery.all()).stream()
                .map(row -> row.source().document())
                .toList();
        long added = 0;
        long start = System.nanoTime();
        try (Store store = SqliteStore.open(to, Clock.systemUTC())) {
            long held = Reader.open(to).count(DocumentQuery.all().withReposts());
            Iterator<Copy> copies = Copy.all().iterator();
            while (held + added < documents) {
                Copy copy = copies.next();
                if ((long) copy.number() * keys.size() <= held) {
                    continue; // that copy is there
                }
                for (String key : keys) {
                    Coded coded = source.findDocument(key).orElseThrow();
                    store.accept(copy.of(coded));
                    if (++added % STEP == 0) {
                        err.printf("%d documents, %.1f a second%n", held + added, added / seconds(start));
                    }
                    if (held + added >= documents) {
                        break;
                    }
                }
            }
        }
        return added == 0 ? 0 : seconds(start) / added;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
