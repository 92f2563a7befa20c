package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCorrectionTest extends CorrectionContract {
    @TempDir
    Path root;

    private Optional<SqlitePlace> place = Optional.empty();

    @Override
    protected SqlitePlace place() {
        place = place.or(() -> Optional.of(new SqlitePlace(root)));
        return place.get();
    }

    @Test
    void aFailureInTheMiddleOfCorrectingLeavesNothing() {
        closeStore();
        try (Store store = place().open()) {
            store.accept(Samples.release(1));
            store.accept(Samples.release(2));
            String before = place().export();
            place().sql("CREATE TRIGGER full BEFORE INSERT ON acts WHEN NEW.coding > 3 "
                    + "BEGIN SELECT RAISE(ABORT, 'disk full'); END");
            FactKey other = FactKey.acts(Samples.release(2)).getFirst();
            assertThatThrownBy(() -> store.correct(
                            List.of(Samples.rejection(1, 0), Samples.said(2, new Rejection(other, "thank")))))
                    .hasMessageContaining("disk full");
            assertThat(store.listCorrections()).isEmpty();
            assertThat(place().export()).isEqualTo(before);
            place().sql("DROP TRIGGER full");
            assertThat(place().problems()).isEmpty();
        }
    }

    @Test
    void whoTampersIsFoundOut() {
        closeStore();
        try (Store store = place().open()) {
            store.accept(Samples.release(1));
            store.correct(List.of(Samples.rejection(1, 0)));
        }
        place().sql("UPDATE acts SET negated = 1 WHERE coding = 2 AND ordinal = 0");
        assertThat(place().problems()).containsExactly("aaa-001.txt: not coded as coder and corrections say together");
        place().sql("UPDATE acts SET negated = 0 WHERE coding = 2 AND ordinal = 0");
        place().sql("UPDATE fits SET outcome = 'unfit'");
        assertThat(place().problems()).containsExactly("aaa-001.txt: corrections do not fit it as was noted");
        place().sql("DROP TRIGGER corrections_stay");
        place().sql("UPDATE corrections SET why = 'Because.'");
        assertThat(place().problems()).anyMatch(p -> p.endsWith("does not say any more what it said"));
    }
}
