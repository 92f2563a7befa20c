package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.codebook.ChoiceWords.Entry;
import dev.readout.codebook.ChoiceWords.Form;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceWordsTest {
    private static final ActCodebook ACTS = ActCodebook.load(DataFiles.bundled());

    @Test
    void theBundledListsAreWide() {
        assertThat(ChoiceWords.load(DataFiles.choice(), ACTS).size()).isGreaterThan(2000);
    }

    @Test
    void slashesStandForAllPairs() {
        ChoiceWords words = load("choice:\n  accuse:\n    object: [file/bring suit/case]\n");
        assertThat(words.entries("bring", Set.of(Form.OBJECT)))
                .extracting(Entry::second, Entry::id)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("suit", "choice.accuse.bring-suit"),
                        org.assertj.core.groups.Tuple.tuple("case", "choice.accuse.bring-case"));
        assertThat(words.size()).isEqualTo(4);
    }

    @Test
    void aListOfTheActsStandsForItsWords() {
        ChoiceWords words = load("choice:\n  retreat:\n    object: [declare/@restate @ceasefire/peace]\n");
        assertThat(words.entries("reiterate", Set.of(Form.OBJECT)))
                .extracting(Entry::second)
                .contains("truce", "peace");
        assertThat(words.size())
                .isEqualTo((1 + ACTS.words("restate").size())
                        * (1 + ACTS.words("ceasefire").size()));
        assertThatThrownBy(() -> load("choice:\n  retreat:\n    verb: [\"@nowhere\"]\n"))
                .hasMessageContaining("there is no list 'nowhere'");
    }

    @Test
    void whatStandsTwiceCountsWhereItStandsLast() {
        ChoiceWords words = load("choice:\n  coerce:\n    verb: [raid]\n  assault:\n    verb: [raid]\n");
        assertThat(words.entries("raid", Set.of(Form.VERB)))
                .singleElement()
                .satisfies(e -> assertThat(e.act()).contains("assault"));
    }

    @Test
    void wrongDataAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> load("choice:\n  accuse:\n    verb: [file suit]\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("x.yml:3");
        assertThatThrownBy(() -> load("choice:\n  state:\n    verb: [say]\n"))
                .hasMessageContaining("no act with a PLOVER");
        assertThatThrownBy(() -> load("operators:\n  dance:\n    verb: [say]\n"))
                .hasMessageContaining("no operator");
    }

    private static ChoiceWords load(String yaml) {
        return ChoiceWords.load(new DataFiles(List.of(DataNode.parse("x.yml", yaml))), ACTS);
    }
}
