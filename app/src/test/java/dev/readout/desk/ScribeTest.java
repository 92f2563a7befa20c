package dev.readout.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.correct.Judgement;
import dev.readout.store.ArchivePlace;
import dev.readout.store.BusyException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScribeTest {
    private static final Judgement SAID = new Judgement(
            "0123456789abcdef/act/1-2",
            "0123456789abcdef/act/3-4",
            Judgement.Verdict.REJECT,
            "Ilse Marant",
            Instant.parse("2031-06-01T08:00:00Z"),
            "It tells of another harbour.");

    @TempDir
    Path data;

    private final List<String> notes = new ArrayList<>();

    @Test
    void whatIsWrittenIsNoted() {
        scribe(new Semaphore(1)).judge(SAID);

        assertThat(notes).containsExactly("Ilse Marant|judge reject|0123456789abcdef/act/1-2|added");
    }

    @Test
    void whoeverComesWhileAnotherWritesIsToldAndNoted() {
        assertThatThrownBy(() -> scribe(new Semaphore(0)).judge(SAID)).isInstanceOf(BusyException.class);

        assertThat(notes)
                .containsExactly("Ilse Marant|judge reject|0123456789abcdef/act/1-2|refused: another is writing");
        assertThat(data).isEmptyDirectory();
    }

    private Scribe scribe(Semaphore free) {
        return new Scribe(
                ArchivePlace.in(data),
                new Turn(free),
                (who, what, which, outcome) -> notes.add(String.join("|", who, what, which, outcome)));
    }
}
