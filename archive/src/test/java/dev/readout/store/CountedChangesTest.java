package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is derived from the archive learns by the log when other documents or versions count. */
class CountedChangesTest extends StoreFixture {
    private static final Instant MORNING = Instant.parse("2031-05-02T06:00:00Z");

    @TempDir
    private Path root;

    private Optional<SqlitePlace> place = Optional.empty();

    @Override
    protected SqlitePlace place() {
        place = place.or(() -> Optional.of(new SqlitePlace(root)));
        return place.get();
    }

    private long counted() {
        return changes().stream()
                .filter(change -> change.operation() == Change.Operation.COUNTED)
                .count();
    }

    @Test
    void anotherVersionCountsOnceItIsKnownToBeOlder() {
        store().accept(Samples.page("One", MORNING.plusSeconds(60)));
        store().accept(Samples.page("Other", MORNING.plusSeconds(120)));
        assertThat(counted()).isZero();
        // The same bytes were got from somewhere else, before the first.
        store().accept(Samples.page("Other", MORNING));
        assertThat(counted()).isEqualTo(1);
        store().accept(Samples.page("Other", MORNING.plusSeconds(180)));
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void whatRepeatsAnEarlierDocumentIsLogged() {
        store().accept(Samples.printed("https://aaa.example/late", 3, "A visit", ""));
        assertThat(counted()).isZero();
        store().accept(Samples.printed("https://aaa.example/early", 1, "A visit", ""));
        assertThat(changes())
                .filteredOn(change -> change.operation() == Change.Operation.COUNTED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.entity()).isEqualTo("document");
                    assertThat(change.key()).isEqualTo("https://aaa.example/late");
                });
    }
}
