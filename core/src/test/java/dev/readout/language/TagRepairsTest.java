package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagRepairsTest {
    @Test
    void aCapitalInsideASentenceIsAName() {
        assertThat(Drafts.tags(Drafts.mended(
                        new NameNotVerb(), "They/PRP fined/VBD Ada/NNP Pol/NNP and/CC Sit/VB Tan/NNP ./.")))
                .contains("Sit/NNP");
    }

    @Test
    void aHeadlineKeepsItsVerb() {
        String headline = "Premier/NNP Ash/NNP Meets/VBZ Zendan/NNP Envoys/NNS";
        assertThat(Drafts.tags(Drafts.mended(new NameNotVerb(), headline))).isEqualTo(headline);
    }

    @Test
    void anApostropheAfterANameIsAPossessive() {
        assertThat(Drafts.tags(Drafts.mended(
                        new PossessiveNotVerb(), "They/PRP noted/VBD Ash/NNP 's/VBZ encouraging/VBG words/NNS ./.")))
                .contains("'s/POS encouraging/JJ words/NNS");
    }

    @Test
    void anApostropheAfterAPronounIsAVerb() {
        String sentence = "It/PRP 's/VBZ encouraging/VBG investors/NNS ./.";
        assertThat(Drafts.tags(Drafts.mended(new PossessiveNotVerb(), sentence)))
                .isEqualTo(sentence);
    }

    @Test
    void weDoThings() {
        assertThat(Drafts.tags(
                        Drafts.mended(new VerbAfterPronoun(), "We/PRP also/RB extend/NN our/PRP$ thanks/NNS ./.")))
                .contains("extend/VBP");
    }

    @Test
    void noVerbOfStatementsHasItsPlainFormForAPast() {
        assertThat(Drafts.tags(Drafts.mended(
                        new PastOfBaseForm(), "The/DT Commission/NNP and/CC Velor/NNP welcome/VBD the/DT pact/NN ./.")))
                .contains("welcome/VBP");
        String past = "They/PRP set/VBD a/DT date/NN ./.";
        assertThat(Drafts.tags(Drafts.mended(new PastOfBaseForm(), past))).isEqualTo(past);
    }

    @Test
    void weAreThings() {
        String sentence = "We/PRP members/NNS agree/VBP ./.";
        assertThat(Drafts.tags(Drafts.mended(new VerbAfterPronoun(), sentence))).isEqualTo(sentence);
    }

    @Test
    void whatIsProposedIsDone() {
        assertThat(Drafts.tags(Drafts.mended(
                        new SubjunctiveAfterThat(),
                        "He/PRP proposed/VBD that/IN the/DT council/NN lead/NN the/DT work/NN ./.")))
                .contains("lead/VBP the/DT work/NN");
    }

    @Test
    void whatIsSaidHasATense() {
        String sentence = "He/PRP said/VBD that/IN the/DT council/NN lead/NN the/DT work/NN ./.";
        assertThat(Drafts.tags(Drafts.mended(new SubjunctiveAfterThat(), sentence)))
                .isEqualTo(sentence);
    }

    @Test
    void aSentenceHasAVerb() {
        assertThat(Drafts.tags(Drafts.mended(
                        new VerbTakenForNoun(), "The/DT Minister/NNP thanks/NNS Zenda/NNP for/IN help/NN ./.")))
                .contains("thanks/VBZ");
    }

    @Test
    void aSentenceWithAVerbIsLeftAlone() {
        String sentence = "The/DT Minister/NNP thanks/NNS Zenda/NNP saw/VBD were/NN ./.";
        assertThat(Drafts.tags(Drafts.mended(new VerbTakenForNoun(), sentence))).isEqualTo(sentence);
    }

    @Test
    void anOfficeWithAHyphenIsANoun() {
        assertThat(Drafts.tags(
                        Drafts.mended(new HyphenatedOffice(), "The/DT secretary/NN -/HYPH general/JJ spoke/VBD ./.")))
                .contains("general/NN");
    }
}
