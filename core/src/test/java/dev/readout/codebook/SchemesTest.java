package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemesTest {
    private static final DataFiles BUNDLED = DataFiles.bundled();
    private static final ActCodebook ACTS = ActCodebook.load(BUNDLED);
    private static final Schemes SCHEMES = Schemes.load(BUNDLED, ACTS);

    private static Schemes with(String more) {
        List<DataNode> files = new ArrayList<>(BUNDLED.files());
        files.add(DataNode.parse("mine.yml", more));
        return Schemes.load(new DataFiles(files), ACTS);
    }

    @Test
    void ploverHasSixteenTypesAndThirtySevenContexts() {
        assertThat(SCHEMES.plover().types()).hasSize(16);
        assertThat(SCHEMES.plover().contexts()).hasSize(37);
    }

    @Test
    void everyActSaysWhatIsLost() {
        assertThat(SCHEMES.acts()).hasSize(ACTS.list().size());
        assertThat(SCHEMES.acts().values())
                .allSatisfy(a -> assertThat(a.losses()).as(a.act()).isNotEmpty());
    }

    @Test
    void scoresAreThePublishedOnes() {
        assertThat(SCHEMES.cameo().find("057").orElseThrow().goldstein()).contains(8.0);
        assertThat(SCHEMES.cameo().find("0874").orElseThrow().goldstein()).contains(10.0);
        assertThat(SCHEMES.cameo().find("176").orElseThrow().goldstein()).isEmpty();
        assertThat(SCHEMES.plover().find("RETREAT").orElseThrow().score()).isEqualTo(7.6);
        assertThat(SCHEMES.cameo().quad("020")).contains(Quad.VERBAL_COOPERATION);
        assertThat(SCHEMES.cameo().quad("010")).isEmpty();
    }

    @Test
    void aUsersLeavesReplaceOursAndHisEngagementsComeFirst() {
        Schemes mine = with("source: mine\ncrosswalk:\n  thank: {losses: [all]}\n"
                + "engagement-crosswalk:\n  - {kind: call, plover: CONSULT, cameo: \"046\"}\n");
        assertThat(mine.find("thank").orElseThrow().losses()).containsExactly("all");
        assertThat(mine.engagements().getFirst().codes().cameo()).contains("046");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thank: {colour: red}                       | unknown key 'colour'",
                "applaud: {}                                | there is no act 'applaud'",
                "thank: {mode: visit}                       | PLOVER's SUPPORT has no mode 'visit'",
                "thank: {leaves: [{cameo: \"999\"}]}        | CAMEO has no code '999'",
                "thank: {leaves: [{plover: LOVE}]}          | PLOVER has no type 'LOVE'",
                "thank: {leaves: [{words: [\"@nosuch\"]}]}  | there is no list 'nosuch'",
                "thank: {leaves: [{rules: [thank.nosuch]}]} | there is no rule 'thank.nosuch'",
            })
    void complaintsNameFileAndLine(String entry, String complaint) {
        assertThatThrownBy(() -> with("source: mine\ncrosswalk:\n  " + entry + "\n"))
                .hasMessageContaining("mine.yml:3")
                .hasMessageContaining(complaint);
    }

    @Test
    void wordsAreWholeWordsOrBeginningsOfWords() {
        WordSet words = new WordSet(List.of("ship", "trad*", "human rights", "women's"));
        assertThat(words.occursIn("a SHIP")).isTrue();
        assertThat(words.occursIn("friendship")).isFalse();
        assertThat(words.occursIn("traders")).isTrue();
        assertThat(words.occursIn("human\nrights")).isTrue();
        assertThat(words.occursIn("women’s day")).isTrue();
        assertThat(new WordSet(List.of()).occursIn("anything")).isFalse();
    }
}
