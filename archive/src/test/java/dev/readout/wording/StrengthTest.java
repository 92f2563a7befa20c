package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.StrengthLadder;
import dev.readout.document.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StrengthTest {
    private static final ClauseCutter CUTTER = new ClauseCutter(new Strength(DataFiles.relate()));

    static Stream<Arguments> examples() {
        return StrengthLadder.read(DataFiles.relate()).stream()
                .flatMap(ladder -> ladder.examples().stream().map(example -> Arguments.of(ladder.name(), example)));
    }

    private static List<Shift> between(String before, String after) {
        return Shift.between(clause(before), clause(after));
    }

    private static Clause clause(String words) {
        return CUTTER.cut(Releases.text(words)).getFirst();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheLaddersHoldBothWays(String ladder, StrengthLadder.Example example) {
        assertThat(between(example.weaker(), example.stronger()))
                .singleElement()
                .satisfies(shift -> assertThat(shift.stronger()).isTrue())
                .satisfies(shift -> assertThat(shift.ladder()).isEqualTo(ladder));
        assertThat(between(example.stronger(), example.weaker()))
                .singleElement()
                .satisfies(shift -> assertThat(shift.stronger()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They urged Orzhan to stop. | They appealed to Orzhan to stop.",
                "They condemned the raid. | They did not deplore the raid.",
                "They urged calm and urged talks. | They demanded calm.",
                "They condemned the raid. | They supported the raid.",
            })
    void whatIsOfOneRungOrDeniedOrOpenIsNoShift(String before, String after) {
        assertThat(between(before, after)).isEmpty();
    }

    @Test
    void theSpansAreThoseOfTheWords() {
        String before = "Both sides strongly condemn the raid.";
        Shift shift = between(before, "Both sides regret the raid.").getFirst();

        assertThat(Releases.text(before).cut(shift.before())).isEqualTo("strongly condemn");
        assertThat(shift.stronger()).isFalse();
    }

    @Test
    void aSentenceIsCutWhereAListOfDeedsGoesOn() {
        Text text = Releases.text("Mr. Orlo met the envoys in March; they spoke of fish and grain there.\n2.\n"
                + "The sides condemned the raid on Aalburg, strongly urged Orzhan to halt it, and welcomed the"
                + " ferries of the north.");

        assertThat(CUTTER.cut(text))
                .extracting(Clause::quote)
                .containsExactly(
                        "Mr. Orlo met the envoys in March",
                        "they spoke of fish and grain there.",
                        "The sides condemned the raid on Aalburg",
                        "strongly urged Orzhan to halt it",
                        "and welcomed the ferries of the north.");
        assertThat(CUTTER.cut(text))
                .allSatisfy(clause -> assertThat(text.line(clause.span())).isEqualTo(clause.quote()));
    }

    @Test
    void aListOfDeedsIsCutAndAPairOfAdverbsIsNot() {
        assertThat(clauses(
                        "They fully and strongly urged Orzhan to end the blockade, and condemned the raid on Narim."))
                .containsExactly(
                        "They fully and strongly urged Orzhan to end the blockade", "and condemned the raid on Narim.");
    }

    @Test
    void whatOnlyEndsLikeAnAdverbEndsAClauseToo() {
        assertThat(clauses("The sides met on grain in Haesan in July and condemned the raid on Narim."))
                .containsExactly("The sides met on grain in Haesan in July", "and condemned the raid on Narim.");
    }

    @Test
    void aPlaceOrLaughterIsNoClauseAndAFewWordsThatTakeAStandAre() {
        assertThat(clauses("Hotel at Narim\n(Laughter.)\nWe condemn that.\nThe herring talks go on."))
                .containsExactly("We condemn that.", "The herring talks go on.");
    }

    private static List<String> clauses(String words) {
        return CUTTER.cut(Releases.text(words)).stream().map(Clause::quote).toList();
    }
}
