package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsTest {
    @TempDir
    Path directory;

    /** Of 45 in 50 the interval is 0.786 to 0.957, as published tables have it. */
    @Test
    void wilsonsInterval() {
        assertThat(Verdicts.wilson(45, 50, -1)).isCloseTo(0.786, within(0.0005));
        assertThat(Verdicts.wilson(45, 50, 1)).isCloseTo(0.957, within(0.0005));
        assertThat(Verdicts.wilson(0, 0, -1)).isZero();
        assertThat(Verdicts.wilson(0, 0, 1)).isEqualTo(1);
    }

    @Test
    void verdictsAreCountedByKind() throws IOException {
        Path sheet = Files.writeString(
                directory.resolve("sheet.tsv"),
                "kind\tact\tverdict\tnote\nact\tthank\tright\t\nact\tthank\tWrong actor\tX\nact\tdeny\t\t\n"
                        + "sentence\t\tright\t\n");

        assertThat(Verdicts.isSheet(sheet)).isTrue();
        List<Report.Section> sections = Verdicts.read(sheet);
        assertThat(sections.getFirst().rows()).extracting(row -> row.getFirst()).containsExactly("act", "sentence");
        assertThat(sections.getFirst().rows().getFirst().get(1)).isEqualTo(0.5);
        assertThat(sections.get(1).rows())
                .containsExactly(
                        List.of("act", "right", 1),
                        List.of("act", "wrong actor", 1),
                        List.of("act", "open", 1),
                        List.of("sentence", "right", 1));
    }

    @Test
    void aRowWithoutTheColumnIsNamed() throws IOException {
        Path sheet = Files.writeString(directory.resolve("sheet.tsv"), "kind\tverdict\nact\n");

        assertThatThrownBy(() -> Verdicts.read(sheet)).hasMessageContaining("sheet.tsv:2");
    }
}
