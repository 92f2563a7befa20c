package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentWordsTest {
    private static CommitmentWords read(String... files) {
        return CommitmentWords.load(new DataFiles(java.util.Arrays.stream(files)
                .map(yaml -> DataNode.parse("mine.yml", yaml))
                .toList()));
    }

    @Test
    void theFirstRungIsTheStrongest() {
        CommitmentWords words =
                read("commitments: {strength: [{rung: swear, words: [swear]}, {rung: try, words: [try]}]}");
        assertThat(words.level("swear")).isGreaterThan(words.level("try"));
        assertThat(words.findRung("Swear")).contains("swear");
        assertThat(words.findRung("sing")).isEmpty();
        assertThatThrownBy(() -> words.level("sing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBundledLadderGoesDownFromWhatIsSigned() {
        CommitmentWords words = CommitmentWords.bundled();
        assertThat(List.of("sign", "will", "pledge", "agree", "intend", "aim"))
                .isSortedAccordingTo((one, other) -> words.level(other) - words.level(one));
    }

    @Test
    void longerPhrasesAreLookedForFirst() {
        assertThat(read("commitments: {within: [in the next, in the next few]}").within())
                .containsExactly(List.of("in", "the", "next", "few"), List.of("in", "the", "next"));
    }

    @Test
    void aLaterFileAddsToAnEarlierOne() {
        CommitmentWords words = read("commitments: {general: [work], deeds: [send]}", "commitments: {general: [play]}");
        assertThat(words.general()).containsExactlyInAnyOrder("work", "play");
        assertThat(words.deeds()).containsExactly("send");
    }

    @Test
    void aKeyThatNobodyKnowsIsToldWithItsLine() {
        assertThatThrownBy(() -> read("commitments:\n  general: [work]\n  genral: [play]"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("genral");
        assertThatThrownBy(() -> read("commitments:\n  measure: {plain: 3}"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("general");
    }
}
