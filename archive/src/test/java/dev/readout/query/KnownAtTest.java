package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.correct.Amendment.Undoing;
import dev.readout.correct.Correction;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownAtTest {
    @TempDir
    Path directory;

    private final DayClock clock = new DayClock();
    private Store store;
    private Reader reader;

    /** Stands still until somebody sets it to another day of June. */
    private static final class DayClock extends Clock {
        private Instant now = day(1);

        static Instant day(int day) {
            return Instant.parse("2031-06-01T12:00:00Z").plusSeconds(86_400L * (day - 1));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() {
        store = SqliteStore.open(directory, clock);
        reader = Reader.open(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCorrectionIsKnownFromItsDayOnUntilItIsUndone() {
        on(1).accept(Samples.release(1));
        Correction rejection = Samples.rejection(1, 0);
        on(3).correct(List.of(rejection));
        on(5).correct(List.of(Samples.said(9, new Undoing(rejection.id()))));
        assertThat(acts(2)).containsExactly("a1", "a2", "a3");
        assertThat(acts(4)).containsExactly("a2", "a3");
        assertThat(acts(6)).containsExactly("a1", "a2", "a3");
        assertThat(reader.findDocument("aaa-001.txt", Optional.of(DayClock.day(4))))
                .hasValueSatisfying(coded -> assertThat(coded.acts()).hasSize(2));
        assertThat(reader.findDocument("aaa-", Optional.of(DayClock.day(6))).map(Coded::acts))
                .isEqualTo(reader.findDocument("aaa-").map(Coded::acts));
    }

    @Test
    void nothingIsKnownBeforeItIsThere() {
        on(3).accept(Samples.release(1));
        assertThat(acts(2)).isEmpty();
        assertThat(reader.count(DocumentQuery.all().knownAt(DayClock.day(2)))).isZero();
        assertThat(reader.findDocument("aaa-001.txt", Optional.of(DayClock.day(2))))
                .isEmpty();
        assertThat(reader.count(EngagementQuery.all().of(DocumentQuery.all().knownAt(DayClock.day(3)))))
                .isEqualTo(1);
    }

    @Test
    void anOtherCodebookIsAnotherKnowledge() {
        on(1).accept(Samples.release(1));
        on(3).accept(new Coded(Samples.release(1).document(), "second", List.of(), List.of()));
        on(5).accept(Samples.release(1));
        assertThat(acts(2)).hasSize(3);
        assertThat(acts(4)).isEmpty();
        assertThat(acts(6)).hasSize(3);
    }

    @Test
    void theVersionThatCountedThenCounts() {
        on(1).accept(Samples.version(1));
        on(3).accept(Samples.version(2));
        DocumentQuery all = DocumentQuery.all();
        assertThat(versions(all.knownAt(DayClock.day(2)))).containsExactly("1");
        assertThat(versions(all.knownAt(DayClock.day(4)))).containsExactly("2");
        assertThat(reader.listDocuments(all.withEarlier().knownAt(DayClock.day(2))))
                .hasSize(1)
                .allMatch(DocumentRow::latest);
        assertThat(reader.listDocuments(all.withEarlier().knownAt(DayClock.day(4))))
                .hasSize(2);
    }

    @Test
    void whatWasNoRepostThenCountsThen() {
        on(1).accept(Samples.printed("https://bbb.example/news", 5, "Ministers meet", "Read more on our site."));
        on(3).accept(Samples.printed("https://aaa.example/1", 4, "Visit to Aalburg", ""));
        DocumentQuery all = DocumentQuery.all();
        assertThat(keys(all.knownAt(DayClock.day(2)))).containsExactly("https://bbb.example/news");
        assertThat(keys(all.knownAt(DayClock.day(4)))).containsExactly("https://aaa.example/1");
        assertThat(reader.listDocuments(all.withReposts().knownAt(DayClock.day(2))))
                .extracting(DocumentRow::repostOf)
                .containsExactly(Optional.empty());
        DocumentQuery then = all.withReposts().knownAt(DayClock.day(2));
        assertThat(Lookup.open(ArchivePlace.in(directory), Duration.ofSeconds(10))
                        .pageDocuments(then)
                        .rows())
                .isEqualTo(reader.listDocuments(then));
    }

    @Test
    void asKnownNowIsAsItStands() {
        for (int n = 1; n < 5; n++) {
            on(n).accept(Samples.release(n));
            on(n).accept(Samples.version(n));
        }
        on(6).correct(List.of(Samples.rejection(2, 1)));
        DocumentQuery all = DocumentQuery.all();
        assertThat(reader.listDocuments(all.knownAt(DayClock.day(9)))).isEqualTo(reader.listDocuments(all));
        assertThat(reader.listActs(ActQuery.all().of(all.knownAt(DayClock.day(9)))))
                .isEqualTo(reader.listActs(ActQuery.all()));
    }

    private Store on(int day) {
        clock.now = DayClock.day(day);
        return store;
    }

    private List<String> acts(int day) {
        return reader
                .listActs(ActQuery.all()
                        .withBackground()
                        .withNegated()
                        .of(DocumentQuery.all().knownAt(DayClock.day(day))))
                .stream()
                .map(ActRow::act)
                .map(Act::id)
                .toList();
    }

    private List<String> keys(DocumentQuery query) {
        return reader.listDocuments(query).stream()
                .map(row -> row.source().document())
                .toList();
    }

    private List<String> versions(DocumentQuery query) {
        return reader.listDocuments(query).stream()
                .map(row -> row.source().metadata().version().orElseThrow().value())
                .toList();
    }
}
