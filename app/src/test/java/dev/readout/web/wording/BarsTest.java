package dev.readout.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.web.frame.Languages;
import dev.readout.web.frame.Words;
import dev.readout.wording.BaseRate;
import dev.readout.wording.PhraseUses.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final Words WORDS =
            Languages.load(Gazetteer.read(DataFiles.bundled())).list().getFirst();

    @Test
    void aBarIsAsHighAsItsShareOfTheHighest() {
        List<Bars.Bar> bars = Bars.of(
                        List.of(
                                new Year(2023, new BaseRate(1, 10)),
                                new Year(2024, new BaseRate(0, 5)),
                                new Year(2025, new BaseRate(1, 5))),
                        WORDS)
                .bars();

        assertThat(bars.get(2).height()).isEqualTo(2 * bars.get(0).height());
        assertThat(bars.get(1).height()).isZero();
        assertThat(bars.get(0).title()).isEqualTo("2023: 1 of 10 documents (10 %)");
    }

    @Test
    void whatIsRareIsSeenAllTheSame() {
        Bars bars = Bars.of(
                List.of(new Year(2024, new BaseRate(1, 9000)), new Year(2025, new BaseRate(9000, 9000))), WORDS);
        assertThat(bars.bars().getFirst().height()).isPositive();
        assertThat(bars.top()).isEqualTo("100 %");
    }

    @Test
    void manyYearsFindRoomAndFewLabels() {
        Bars bars = Bars.of(
                IntStream.range(1800, 2026)
                        .mapToObj(y -> new Year(y, new BaseRate(1, 2)))
                        .toList(),
                WORDS);
        assertThat(bars.bars())
                .allSatisfy(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(bars.width()));
        assertThat(bars.bars().stream().filter(bar -> !bar.label().isEmpty()).count())
                .isLessThan(20);
    }

    @Test
    void noYearIsNoBar() {
        assertThat(Bars.of(List.of(), WORDS).bars()).isEmpty();
    }
}
