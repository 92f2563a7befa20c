package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluate.Alignment.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String TEXT = """
            Valdoria condemned Orzhan for the launch of
            a rocket over the sea, and thanked Haesan. 🕊 It urged Orzhan to talk.""";

    private static String act(String label, String trigger, String quote) {
        return """
                {"act": "%s", "by": ["XVA"], "target": ["XOR"], "trigger": "%s", "quote": "%s"}""".formatted(label, trigger, quote);
    }

    private static Coding coding(String... acts) {
        return CodingReader.read(
                "a", "{\"codebook\": \"1.2\", \"engagements\": [], \"acts\": [" + String.join(",", acts) + "]}");
    }

    private static Comparison compare(Coding gold, Coding coded) {
        return Comparison.of(gold, coded, TEXT, act -> act);
    }

    @Test
    void aTriggerWithinFortyCharactersIsTheSameAct() {
        Coding gold = coding(act("condemn", "condemned", "Valdoria condemned Orzhan"));

        assertThat(compare(gold, coding(act("condemn", "launch", "the launch of a rocket")))
                        .acts())
                .containsExactly(new Pair(0, 0));
        assertThat(compare(gold, coding(act("condemn", "thanked", "thanked Haesan")))
                        .acts())
                .isEmpty();
    }

    @Test
    void theBetterAgreeingIsPairedBeforeTheNearer() {
        Coding gold = coding(act("assault", "launch", "the launch of a rocket"));
        Coding coded = coding(
                act("state", "launch", "the launch of a rocket"), act("assault", "rocket", "the launch of a rocket"));

        assertThat(compare(gold, coded).acts()).containsExactly(new Pair(0, 1));
    }

    @Test
    void aQuoteThatIsNotInTheTextIsLost() {
        Comparison comparison = compare(
                coding(act("request", "urged", "It urged Orzhan")),
                coding(act("request", "urged", "It urged the Orzhan"), act("request", "", "It urged Orzhan")));

        assertThat(comparison.lost()).isEqualTo(2);
        assertThat(comparison.acts()).isEmpty();
    }

    @Test
    void anotherVersionOfTheCodebookIsRefused() {
        Coding old = new Coding(
                "a", "1.0", List.of(), coding(act("deny", "urged", "It urged")).acts());

        assertThatThrownBy(() -> compare(coding(), old))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("'1.0'");
    }

    @Test
    void placesAreCountedInCodePoints() {
        assertThat(new FoldedText("🕊\n🕊  urged").findWords("urged")).contains(new Place(4, 9));
    }
}
