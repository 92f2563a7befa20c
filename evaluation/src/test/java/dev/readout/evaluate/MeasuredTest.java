package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    private static final Path SAMPLES = Path.of("../samples");

    @Test
    void theFiguresRestOnTheActsOfTheSamples() throws IOException {
        Map<String, Long> gold = GoldFolder.read(SAMPLES.resolve("gold"), Optional.of(SAMPLES)).stream()
                .flatMap(d -> d.gold().acts().stream())
                .map(ActCoding::act)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Measured measured = Measured.bundled();

        assertThat(gold).hasSizeGreaterThan(30);
        assertThat(gold)
                .allSatisfy((act, n) -> assertThat(measured.find(act)).as(act).hasValueSatisfying(s -> {
                    assertThat(s.gold()).isEqualTo(n.intValue());
                    assertThat(s.hits()).isLessThanOrEqualTo(Math.min(s.gold(), s.coded()));
                }));
    }

    @Test
    void figuresAreSaidInWords() {
        Measured measured = Measured.parse("act\thits\tgold\tcoded\naid\t1\t4\t2\n");

        assertThat(measured.line("aid"))
                .isEqualTo(
                        "in the samples: precision 0.500, recall 0.250, F1 0.333 (4 by hand, 2 coded, 1 of them right)");
        assertThat(measured.line("deny")).contains("nothing is known");
        assertThatThrownBy(() -> Measured.parse("act\tp\n")).hasMessageContaining("header");
    }
}
