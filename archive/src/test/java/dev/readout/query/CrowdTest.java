package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One who writes, and several who ask meanwhile. */
class CrowdTest {
    private static final int READERS = 4;
    private static final long SEED = 20310801;

    @TempDir
    Path directory;

    @Test
    void whoeverAsksWhileSomebodyWritesGetsWholeAnswers() throws Exception {
        List<Coded> documents = new RandomRecord(SEED).documents(80);
        AtomicBoolean done = new AtomicBoolean();
        try (Store store = SqliteStore.open(directory, Clock.systemUTC());
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            store.accept(documents.getFirst());
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                asked.add(readers.submit(reading(SEED + i, done)));
            }
            documents.forEach(store::accept);
            done.set(true);
            for (Future<Integer> answers : asked) {
                assertThat(answers.get()).isPositive();
            }
        }
        assertThat(Reader.open(directory).count(DocumentQuery.all())).isEqualTo(documents.size());
        assertThat(new Verifier(directory).verify()).isEmpty();
    }

    /** Asks at random until the writer is done, at least once; each answer is that of one moment. */
    private Callable<Integer> reading(long seed, AtomicBoolean done) {
        return () -> {
            Reader reader = Reader.open(directory);
            RandomRecord questions = new RandomRecord(seed);
            int answers = 0;
            long before = 0;
            do {
                ActQuery query = questions.actQuery();
                reader.listActs(query).forEach(row -> assertThat(row.quote()).isNotEmpty());
                reader.listEngagements(questions.engagementQuery())
                        .forEach(row -> assertThat(row.quote()).isNotEmpty());
                long documents = reader.count(DocumentQuery.all());
                assertThat(documents).as("seed %s", seed).isGreaterThanOrEqualTo(before);
                before = documents;
                answers++;
            } while (!done.get());
            return answers;
        };
    }
}
