package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.query.DocumentQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many write and read at the same time: nobody meets an error, and the archive is as one writer would have made it. */
class CrowdTest {
    private static final long SEED = 20311201;

    @TempDir
    private Path root;

    /** Releases, versions of one document, and releases that are printed twice. */
    private static List<Coded> documents(int releases) {
        List<Coded> all = new ArrayList<>(
                IntStream.range(0, releases).mapToObj(Samples::release).toList());
        IntStream.range(0, 10).mapToObj(Samples::version).forEach(all::add);
        for (int day = 1; day < 20; day++) {
            for (String host : List.of("aaa", "bbb")) {
                all.add(Samples.printed(
                        "https://" + host + ".example/" + day % 4, day, "Title " + day, host + " has more every day."));
            }
        }
        return all;
    }

    private static List<Coded> shuffled(List<Coded> documents, long seed) {
        List<Coded> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private String exportOfOneWriter(List<Coded> documents) {
        SqlitePlace alone = new SqlitePlace(root.resolve("alone"));
        try (Store store = alone.open()) {
            documents.forEach(store::accept);
        }
        return alone.export();
    }

    @Test
    void oneWriterAndFourReadersInSqlite() throws Exception {
        List<Coded> documents = documents(30);
        SqlitePlace place = new SqlitePlace(root);
        try (Store store = place.open()) {
            Crowd crowd = new Crowd().writer(store, shuffled(documents, SEED));
            for (int i = 0; i < 4; i++) {
                crowd.reader(place.reader());
            }
            crowd.meet();
        }
        assertThat(place.problems()).isEmpty();
        assertThat(place.export()).as("seed %d", SEED).isEqualTo(exportOfOneWriter(documents));
    }

    /** Both writers bring all documents, so that they meet at some; a third follows the log, and a person corrects. */
    @Test
    void twoWritersTwoReadersAndWhoFollowsTheLogInPostgres() throws Exception {
        List<Coded> documents = documents(30);
        PostgresPlace place = new PostgresPlace(root);
        List<Change> followed = Collections.synchronizedList(new ArrayList<>());
        Correction correction = Samples.rejection(1, 0);
        try (Store one = place.anotherMachine().open(place.clock());
                Store other = place.anotherMachine().open(place.clock());
                Store follower = place.anotherMachine().open(place.clock());
                Store person = place.anotherMachine().open(place.clock())) {
            person.accept(Samples.release(1));
            Crowd crowd = new Crowd()
                    .writer(one, shuffled(documents, SEED))
                    .writer(other, shuffled(documents, SEED + 1))
                    .reader(place.reader())
                    .reader(place.reader());
            crowd.whileWriting(() -> {
                        while (!crowd.isWritten()) {
                            follow(follower, followed);
                        }
                        return 0L;
                    })
                    .whileWriting(() -> {
                        person.correct(List.of(correction));
                        return 1L;
                    });
            crowd.meet();
            follow(follower, followed);
            assertThat(followed)
                    .as("whoever follows the log misses nothing, and there is no gap in it")
                    .isEqualTo(one.listChanges(0, 100_000))
                    .extracting(Change::sequence)
                    .isEqualTo(IntStream.rangeClosed(1, followed.size())
                            .mapToObj(Long::valueOf)
                            .toList());
            assertThat(one.listCorrections()).containsExactly(correction);
        }
        assertThat(place.problems()).isEmpty();
        assertThat(place.reader()
                        .listDocuments(DocumentQuery.all().withEarlier().withReposts()))
                .isNotEmpty();
        SqlitePlace alone = new SqlitePlace(root.resolve("alone"));
        try (Store store = alone.open()) {
            documents.forEach(store::accept);
            store.correct(List.of(correction));
        }
        assertThat(place.export()).as("seed %d", SEED).isEqualTo(alone.export());
    }

    /** Reads to the end of the log, some at a time. */
    private static void follow(Store store, List<Change> followed) {
        List<Change> more;
        do {
            more = store.listChanges(followed.isEmpty() ? 0 : followed.getLast().sequence(), 100);
            followed.addAll(more);
        } while (!more.isEmpty());
    }
}
