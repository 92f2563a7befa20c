package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment.Alteration;
import dev.readout.correct.Amendment.Merger;
import dev.readout.correct.Amendment.Undoing;
import dev.readout.correct.Correction;
import dev.readout.query.CorrectionRow.State;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionReaderTest {
    @TempDir
    Path directory;

    private final Coded coded = Samples.release(1);
    private final FactKey condemn = FactKey.acts(coded).get(1);
    private final Correction retarget =
            Samples.said(1, new Alteration(condemn, "target", List.of("CCC"), List.of("DDD")));
    private final Correction merger = Samples.said(2, new Merger("DDD", "EEE", Optional.empty()));

    private Store store;
    private CorrectionReader reader;

    @BeforeEach
    void correct() {
        store = SqliteStore.open(directory, Clock.fixed(Instant.parse("2031-06-01T07:00:00Z"), ZoneOffset.UTC));
        store.accept(coded);
        store.accept(Samples.release(2));
        reader = CorrectionReader.open(ArchivePlace.in(directory));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFactIsFoundByItsKeyOrItsPlace() {
        assertThat(reader.get(condemn.toString(), List.of())).isEqualTo(condemn);
        assertThat(reader.get("aaa-001#a2", List.of())).isEqualTo(condemn);
        assertThat(reader.get(condemn, List.of()).fact().orElseThrow().label()).isEqualTo("condemn");
        for (String none : List.of("aaa-001#a9", "aaa-#a1", "a2", "0123456789abcdef/act/1-2", condemn + "!")) {
            assertThatThrownBy(() -> reader.get(none, List.of())).as(none).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void whatIsNotAddedYetCanBeAskedFor() {
        FoundFact found = reader.get(condemn, List.of(retarget, merger));
        assertThat(found.fact().orElseThrow().values()).containsEntry("target", List.of("EEE"));
        assertThat(reader.list()).isEmpty();
        assertThat(reader.get(condemn, List.of(Samples.rejection(1, 1))).fact()).isEmpty();
    }

    @Test
    void correctionsAreListedWithWhatBecameOfThem() {
        store.correct(List.of(retarget, merger));
        store.correct(List.of(Samples.rejection(2, 0), Samples.said(5, new Undoing(retarget.id()))));
        assertThat(reader.list())
                .extracting(r -> r.correction().amendment().name(), CorrectionRow::state, CorrectionRow::problem)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("reject", State.COUNTS, ""),
                        org.assertj.core.groups.Tuple.tuple("change", State.UNDONE, ""),
                        org.assertj.core.groups.Tuple.tuple(
                                "merge", State.UNFIT, "no current coding has what it is about"),
                        org.assertj.core.groups.Tuple.tuple("undo", State.COUNTS, ""));
        assertThat(reader.list().getFirst().places())
                .extracting(CorrectionRow.Place::document)
                .containsExactly("aaa-002.txt");
    }

    @Test
    void theLifeOfAFactIsTold() {
        Correction ofAll = Samples.said(3, new Merger("CCC", "EEE", Optional.empty()));
        store.correct(List.of(retarget, ofAll, Samples.rejection(1, 0)));
        store.accept(new Coded(coded.document(), "second", coded.engagements(), List.of()));
        store.accept(coded);
        store.correct(List.of(Samples.said(5, new Undoing(retarget.id()))));
        List<FactEvent> events = reader.history(condemn);
        assertThat(events.stream().map(CorrectionReaderTest::told))
                .containsExactly(
                        "first [CCC]", "second nothing", "first [CCC]", "change UNDONE", "merge COUNTS", "undo COUNTS");
        assertThat(reader.history(new FactKey(condemn.textHash(), "act", condemn.trigger(), "7")))
                .isEmpty();
    }

    private static String told(FactEvent event) {
        return switch (event) {
            case FactEvent.Coded c ->
                c.fingerprint() + " "
                        + c.fact().map(f -> f.values().get("target").toString()).orElse("nothing");
            case FactEvent.Said s ->
                s.row().correction().amendment().name() + " " + s.row().state();
        };
    }
}
