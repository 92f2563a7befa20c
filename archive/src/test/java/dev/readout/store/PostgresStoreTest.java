package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.readout.coding.Coded;
import dev.readout.pipeline.RecordSink;
import dev.readout.query.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is of PostgreSQL alone, beside the contract. */
class PostgresStoreTest extends StoreContract {
    @TempDir
    Path root;

    private Optional<PostgresPlace> place = Optional.empty();

    @Override
    protected PostgresPlace place() {
        place = place.or(() -> Optional.of(new PostgresPlace(root)));
        return place.get();
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        place().sql("ALTER TABLE acts ADD CONSTRAINT no_third CHECK (local_id <> 'a3')");
        assertThatThrownBy(() -> store().save(Samples.release(1), Optional.of(Samples.bytes(1))))
                .hasMessageContaining("no_third");
        assertThat(store().listChanges(0, 10)).isEmpty();
        assertThat(place().counted()).isZero();
        place().sql("ALTER TABLE acts DROP CONSTRAINT no_third");
        store().save(Samples.release(1), Optional.of(Samples.bytes(1)));
        assertThat(store().listChanges(0, 1)).extracting(Change::sequence).containsExactly(1L);
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void whatPeopleSaidCannotBeRewritten() {
        store().accept(Samples.release(1));
        store().correct(List.of(Samples.rejection(1, 0)));
        for (String table : List.of("corrections", "correction_values", "judgements")) {
            assertThatThrownBy(() -> place().sql("DELETE FROM " + table)).hasMessageContaining("added, not deleted");
            assertThatThrownBy(() -> place().sql("TRUNCATE " + table + " CASCADE"))
                    .hasMessageContaining("added, not deleted");
        }
        for (String table : List.of("corrections", "judgements")) {
            assertThatThrownBy(() -> place().sql("UPDATE " + table + " SET who = 'Eve'"))
                    .hasMessageContaining("added, not changed");
        }
    }

    @Test
    void whatSomebodyDidToTheDatabaseIsFoundOut() {
        store().accept(Samples.release(1));
        place().sql("UPDATE acts SET negated = 1 - negated WHERE ordinal = 0");
        place().sql("UPDATE texts SET hash = 'x'");
        assertThat(place().problems()).isNotEmpty();
        place().sql("SET session_replication_role = replica; DELETE FROM change_log WHERE sequence = 1");
        assertThat(place().problems())
                .contains("a row without the one that it belongs to, in table change_times")
                .doesNotHaveDuplicates();
    }

    /** Text has it in SQLite; a document is not lost for it here. */
    @Test
    void aLetterThatPostgresDoesNotKnowIsReplaced() {
        Coded coded = Samples.named("a\0b.txt", "It was cold.");
        store().accept(coded);
        assertThat(store().accept(coded)).isEqualTo(RecordSink.Outcome.UNCHANGED);
        assertThat(place().reader().listKeys("a\0b", 10)).containsExactly("a\uFFFDb.txt");
    }

    @Test
    void whatTheDatabaseCannotHoldIsToldApart() {
        String longName = new Random(1)
                .ints(9_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThatThrownBy(() -> store().accept(Samples.named(longName, "It was cold.")))
                .isInstanceOf(UnstorableException.class)
                .hasMessageNotContaining(longName.substring(0, 20));
        assertThat(store().accept(Samples.release(1))).isEqualTo(RecordSink.Outcome.NEW);
    }

    @Test
    void whoIsTooSlowIsEnded() {
        Throwable ended = catchThrowable(() -> place().archive()
                .reading(Duration.ofMillis(50))
                .withHandle(h -> h.select("SELECT CAST(pg_sleep(60) AS text)")
                        .mapTo(String.class)
                        .one()));
        assertThat(TooLong.isCauseOf(ended)).isTrue();
    }

    @Test
    void nobodyReadsWhatIsNotThereOrOfAnotherTime() {
        ArchivePlace empty = ArchivePlace.of(root, PostgresServer.newSchema(), Map.of());
        assertThat(empty.holdsArchive()).isFalse();
        assertThatThrownBy(() -> Reader.open(empty))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("ingest a document first");
        place().sql("UPDATE flyway_schema_history SET version = '1' WHERE version = '" + Schema.TODAY + "'");
        assertThatThrownBy(() -> place().reader()).hasMessageContaining("brings it up to date");
        place().sql("UPDATE flyway_schema_history SET version = '999' WHERE version = '1'");
        assertThatThrownBy(() -> place().anotherMachine().open(Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version of this program");
    }

    @Test
    void tablesOfOthersAreLeftAlone() {
        String url = PostgresServer.newSchema();
        Jdbi.create(url).useHandle(h -> h.execute("CREATE TABLE theirs (id INTEGER)"));
        assertThatThrownBy(() -> ArchivePlace.of(root, url, Map.of()).open(Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a database of its own");
        assertThatThrownBy(() -> ArchivePlace.of(root, url + "_gone", Map.of()).open(Clock.systemUTC()))
                .hasMessageContaining("CREATE SCHEMA");
    }
}
