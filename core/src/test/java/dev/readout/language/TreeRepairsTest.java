package dev.readout.language;

import static dev.readout.language.Drafts.hung;
import static dev.readout.language.Drafts.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each repair on a tree as NLP4J gives it. */
class TreeRepairsTest {
    @Test
    void anOfficeBelongsToTheNameAfterIt() {
        Draft d = mended(
                new OfficeBeforeName(),
                "During/IN/prep/10 her/PRP$/poss/2 visit/NN/pobj/0 to/IN/prep/2 Ruritania/NNP/pobj/3 ,/,/punct/4"
                        + " Minister/NNP/appos/4 of/IN/prep/6 Trade/NNP/pobj/7 Lovel/NNP/nsubj/10 spoke/VBD/root/-1");
        assertThat(hung(d, "Minister")).isEqualTo("nmod Lovel");
        assertThat(hung(d, "Lovel")).isEqualTo("nsubj spoke");
    }

    @Test
    void anOfficeAfterANameStaysItsApposition() {
        Draft d = mended(
                new OfficeBeforeName(),
                "Lovel/NNP/nsubj/5 ,/,/punct/0 Minister/NNP/appos/0 of/IN/prep/2 Trade/NNP/pobj/3 spoke/VBD/root/-1");
        assertThat(hung(d, "Minister")).isEqualTo("appos Lovel");
    }

    @Test
    void theMeansBelongToTheDeed() {
        Draft d = mended(
                new MeansOfTheDeed(),
                "They/PRP/nsubj/1 condemned|condemn/VBD/root/-1 Zenda/NNP/dobj/1 for/IN/prep/1 its/PRP$/poss/5"
                        + " breach/NN/pobj/3 through/IN/prep/1 the/DT/det/8 launch/NN/pobj/6 and/CC/cc/6 for/IN/conj/6"
                        + " threats/NNS/pobj/10 ././punct/1");
        assertThat(hung(d, "through")).isEqualTo("prep breach");
        assertThat(d.relation(10) + " " + d.plain(d.head(10))).isEqualTo("prep condemned");
    }

    @Test
    void aListGoesOnAfterAClosedPair() {
        Draft d = mended(
                new ListMembers(),
                "They/PRP/nsubj/1 discussed/VBD/root/-1 the/DT/det/3 border/NN/dobj/1 ,/,/punct/3 cooperation/NN/conj/3"
                        + " among/IN/prep/5 Ruritania/NNP/pobj/6 ,/,/punct/7 Zenda/NNP/conj/7 and/CC/cc/9"
                        + " Latveria/NNP/conj/9 ,/,/punct/7 fishery/NN/compound/14 issues/NNS/conj/11 ,/,/punct/14"
                        + " and/CC/cc/14 affairs/NNS/conj/14 ././punct/1");
        assertThat(d.under(14, 6)).as("issues among the states").isFalse();
        assertThat(hung(d, "issues")).startsWith("conj");
        new FlatLists().mend(d);
        assertThat(hung(d, "cooperation")).isEqualTo("conj border");
        assertThat(hung(d, "issues")).isEqualTo("conj border");
        assertThat(hung(d, "affairs")).isEqualTo("conj border");
        assertThat(hung(d, "Latveria")).isEqualTo("conj Ruritania");
    }

    @Test
    void aStateOfAListIsNoModifierOfWhatFollows() {
        Draft d = mended(
                new ListMembers(),
                "They/PRP/nsubj/1 discussed/VBD/root/-1 trade/NN/dobj/1 ,/,/punct/2 work/NN/conj/2 among/IN/prep/4"
                        + " Ruritania/NNP/nmod/12 ,/,/punct/6 Zenda/NNP/conj/6 and/CC/cc/8 Latveria/NNP/conj/8"
                        + " ,/,/punct/8 issues/NNS/pobj/5 ,/,/punct/12 and/CC/cc/12 affairs/NNS/conj/12 ././punct/1");
        assertThat(hung(d, "Ruritania")).isEqualTo("pobj among");
        assertThat(hung(d, "issues")).isEqualTo("conj work");
    }

    @Test
    void aMemberOfAListIsNoApposition() {
        Draft d = mended(
                new ListMembers(),
                "They/PRP/nsubj/1 discussed/VBD/root/-1 grain/NN/dobj/1 ,/,/punct/2 tourism/NN/appos/2 ,/,/punct/4"
                        + " and/CC/cc/4 sport/NN/conj/4 ././punct/1");
        assertThat(hung(d, "tourism")).isEqualTo("conj grain");
    }

    @Test
    void viewsAreOnAllOfIt() {
        Draft d = mended(
                new ViewsOnSubjects(),
                "They/PRP/nsubj/1 exchanged/VBD/root/-1 views|view/NNS/dobj/1 on/IN/prep/2 ties/NNS/pobj/3 ,/,/punct/1"
                        + " issues/NNS/conj/2 ,/,/punct/6 and/CC/cc/6 trade/NN/conj/2 ././punct/1");
        assertThat(hung(d, "issues")).isEqualTo("conj ties");
        assertThat(hung(d, "trade")).isEqualTo("conj ties");
    }

    @Test
    void theTenseTellsWhichVerbGoesOn() {
        Draft d = mended(
                new VerbOfMainClause(),
                "They/PRP/nsubj/1 appreciated/VBD/root/-1 that/IN/mark/6 the/DT/det/4 guards/NNS/nsubj/6 are/VBP/aux/6"
                        + " keeping/VBG/ccomp/1 peace/NN/dobj/6 ,/,/punct/6 and/CC/cc/6 agreed/VBD/conj/6 ././punct/1");
        assertThat(hung(d, "agreed")).isEqualTo("conj appreciated");
    }

    @Test
    void aPerfectKeepsItsParticiples() {
        Draft d = mended(
                new VerbOfMainClause(),
                "They/PRP/nsubj/1 noted/VBD/root/-1 that/IN/mark/5 troops/NNS/nsubj/5 had/VBD/aux/5 looted/VBN/ccomp/1"
                        + " and/CC/cc/5 burned/VBD/conj/5 homes/NNS/dobj/7 ././punct/1");
        assertThat(hung(d, "burned")).isEqualTo("conj looted");
    }

    @Test
    void infinitivesGoWithInfinitives() {
        Draft d = mended(
                new VerbInSeries(),
                "He/PRP/nsubj/1 called/VBD/root/-1 for/IN/prep/1 action/NN/pobj/2 to/TO/aux/5 end/VB/acl/3 it/PRP/dobj/5"
                        + " ,/,/punct/1 release/VB/conj/1 them/PRP/dobj/8 ././punct/1");
        assertThat(hung(d, "release")).isEqualTo("conj end");
    }

    @Test
    void aParticipleWithAnObjectIsNoRelativeClause() {
        Draft d = mended(
                new VerbInSeries(),
                "They/PRP/nsubj/2 have/VBP/aux/2 detained/VBN/root/-1 people/NNS/dobj/2 ,/,/punct/2 jailed/VBN/acl/3"
                        + " the/DT/det/7 mayor/NN/dobj/5 ././punct/2");
        assertThat(hung(d, "jailed")).isEqualTo("conj detained");
    }

    @Test
    void gerundsOfASeriesStayTogether() {
        Draft d = mended(
                new VerbInSeries(),
                "They/PRP/nsubj/1 spoke/VBD/root/-1 on/IN/prep/1 ending/VBG/pcomp/2 it/PRP/dobj/3 ,/,/punct/1"
                        + " helping/VBG/advcl/1 them/PRP/dobj/6 ,/,/punct/6 and/CC/cc/6 efforts/NNS/conj/6 ././punct/1");
        assertThat(hung(d, "helping")).isEqualTo("conj ending");
        assertThat(hung(d, "efforts")).isEqualTo("conj ending");
    }

    @Test
    void aClauseWithThatIsWhatIsNoted() {
        Draft d = mended(
                new ThatClause(),
                "They/PRP/nsubj/1 took/VBD/root/-1 note/NN/dobj/1 that/IN/mark/5 trade/NN/nsubj/5 grows/VBZ/advcl/1"
                        + " ././punct/1");
        assertThat(hung(d, "grows")).isEqualTo("ccomp took");
    }

    @Test
    void aSecondClauseWithThatJoinsTheFirst() {
        Draft d = mended(
                new ThatClause(),
                "He/PRP/nsubj/1 reiterated/VBD/root/-1 his/PRP$/poss/3 interest/NN/dobj/1 and/CC/cc/1 that/IN/mark/7"
                        + " it/PRP/nsubj/7 stands/VBZ/conj/1 ././punct/1");
        assertThat(hung(d, "stands")).isEqualTo("ccomp reiterated");
    }

    @Test
    void aParticipleAtTheRootIsAPastTense() {
        Draft d = mended(
                new ActiveParticiple(),
                "This/DT/det/1 launch/NN/npadvmod/2 involved/VBN/root/-1 technologies/NNS/dobj/2 ././punct/2");
        assertThat(hung(d, "launch")).isEqualTo("nsubj involved");
        assertThat(d.tag(2)).isEqualTo("VBD");
    }

    @Test
    void whoIsUrgedIsTheObject() {
        Draft d = mended(
                new ObjectBeforeInfinitive(),
                "They/PRP/nsubj/1 allow/VBP/root/-1 inspectors/NNS/nsubj/4 to/TO/aux/4 enter/VB/ccomp/1 ././punct/1");
        assertThat(hung(d, "inspectors")).isEqualTo("dobj allow");
        assertThat(hung(d, "enter")).isEqualTo("xcomp allow");
    }

    @Test
    void aSuffixIsNoPerson() {
        Draft d = mended(
                new JuniorIsNoConjunct(), "Ash/NNP/root/-1 ,/,/punct/0 Jr./NNP/conj/0 and/CC/cc/2 Lund/NNP/conj/2");
        assertThat(hung(d, "Jr.")).isEqualTo("nmod Ash");
        assertThat(hung(d, "Lund")).isEqualTo("conj Ash");
    }

    @Test
    void theSubjectStandsBesideItsVerb() {
        Draft d = mended(
                new SubjectBesideVerb(),
                "At/IN/prep/9 the/DT/det/2 meeting/NN/pobj/0 of/IN/prep/2 Ash/NNP/pobj/3 ,/,/punct/4 Ruritania/NNP/conj/4"
                        + " and/CC/cc/6 Zenda/NNP/conj/6 launched/VBD/root/-1 it/PRP/dobj/9 ././punct/9");
        assertThat(hung(d, "Ruritania")).isEqualTo("nsubj launched");
        assertThat(hung(d, "Zenda")).isEqualTo("conj Ruritania");
    }

    @Test
    void theSubjectIsNotInTheOpeningClause() {
        Draft d = mended(
                new SubjectBesideVerb(),
                "Addressing/VBG/advcl/7 the/DT/det/2 assembly/NN/dobj/0 ,/,/punct/2 Ash/NNP/conj/2 and/CC/cc/4"
                        + " Lund/NNP/conj/4 announced/VBD/root/-1 it/PRP/dobj/7 ././punct/7");
        assertThat(hung(d, "Ash")).isEqualTo("nsubj announced");
    }

    @Test
    void aVerbWithASubjectOfItsOwnKeepsWhatFollowsIt() {
        Draft d = mended(
                new FlatLists(),
                "We/PRP/nsubj/1 act/VBP/root/-1 ,/,/punct/1 it/PRP/nsubj/4 stops/VBZ/conj/1 and/CC/cc/4"
                        + " returns/VBZ/conj/4 ././punct/1");
        assertThat(hung(d, "returns")).isEqualTo("conj stops");
    }

    @Test
    void whatOwnsTheNounDoesNotOwnItsAdjective() {
        Draft d = mended(
                new PossessorOfAdjective(),
                "Ash/NNP/poss/2 's/POS/case/0 unprovoked/JJ/nmod/4 cruel/JJ/conj/2 attack/NN/root/-1");
        assertThat(hung(d, "Ash")).isEqualTo("poss attack");
    }

    @Test
    void aSecondInfinitiveIsAskedForAsWell() {
        Draft d = mended(
                new InfinitivesInSeries(),
                "We/PRP/nsubj/1 ask/VBP/root/-1 Ash/NNP/dobj/1 to/TO/aux/4 agree/VB/xcomp/1 ,/,/punct/6"
                        + " withdraw/VB/dep/4 troops/NNS/dobj/6");
        assertThat(hung(d, "withdraw")).isEqualTo("conj agree");
    }

    @Test
    void aBareVerbIsNotTheMainOneWhereAnotherAsksForIt() {
        Draft d = mended(
                new InfinitivesInSeries(),
                "We/PRP/nsubj/1 ask/VBP/ccomp/6 Ash/NNP/dobj/1 to/TO/aux/4 agree/VB/xcomp/1 ,/,/punct/6"
                        + " withdraw/VB/root/-1 troops/NNS/dobj/6");
        assertThat(hung(d, "ask")).isEqualTo("root -");
        assertThat(hung(d, "withdraw")).isEqualTo("conj agree");
    }

    @Test
    void noRepairClosesACircle() {
        Draft d = Drafts.of("a/NN/dep/1 b/NN/dep/2 c/NN/root/-1");
        assertThat(d.hang(2, 0, "dep")).isFalse();
        assertThat(hung(d, "c")).isEqualTo("root -");
    }

    @Test
    void whatIsRejectedIsNoPartOfWhoRejects() {
        Draft d = mended(
                new OfAfterBy(),
                "The/DT/det/1 rejection/NN/nsubj/7 by/IN/prep/1 Zenda/NNP/pobj/2 of/IN/prep/3 the/DT/det/6 plan/NN/pobj/4"
                        + " surprised/VBD/root/-1 them/PRP/dobj/7");
        assertThat(hung(d, "of")).isEqualTo("prep rejection");
    }

    @Test
    void whoStandsAfterByDoesWhatThePassiveSays() {
        Draft d = mended(
                new ByOfPassive(),
                "Zenda/NNP/nsubjpass/2 was/VBD/auxpass/2 promised|promise/VBN/root/-1 help/NN/dobj/2 by/IN/prep/3"
                        + " Ruritania/NNP/pobj/4");
        assertThat(hung(d, "by")).isEqualTo("agent promised");
    }

    @Test
    void aCleftSentenceTellsWhatWasDone() {
        Draft who = mended(
                new CleftSentence(),
                "It/PRP/nsubj/1 was|be/VBD/root/-1 Zenda/NNP/attr/1 that/WDT/nsubj/4 condemned/VBD/ccomp/1"
                        + " Ruritania/NNP/dobj/4");
        assertThat(hung(who, "condemned")).isEqualTo("relcl Zenda");
        Draft whom = mended(
                new CleftSentence(),
                "It/PRP/nsubj/1 was|be/VBD/root/-1 on/IN/prep/1 Zenda/NNP/pobj/2 that/IN/mark/6 Ruritania/NNP/nsubj/6"
                        + " imposed/VBD/ccomp/1 duties/NNS/dobj/6");
        assertThat(hung(whom, "on")).isEqualTo("prep imposed");
        Draft what = mended(
                new CleftSentence(),
                "What/WP/dobj/2 Zenda/NNP/nsubj/2 condemned/VBD/csubj/3 was|be/VBD/root/-1 the/DT/det/5 raid/NN/attr/3");
        assertThat(hung(what, "raid")).isEqualTo("dobj condemned");
    }

    @Test
    void namesAfterATimeAreWhoActs() {
        Draft d = mended(
                new TimeBeforeSubject(),
                "Each/DT/det/1 spring/NN/npadvmod/5 Zenda/NNP/appos/1 and/CC/cc/2 Ruritania/NNP/conj/2 hold/VBP/root/-1"
                        + " drills/NNS/dobj/5");
        assertThat(hung(d, "Zenda")).isEqualTo("nsubj hold");
    }

    @Test
    void aTimeBeforeTheVerbIsNotWhatTheVerbIsSaidOf() {
        Draft d = mended(
                new TimeBeforeVerb(),
                "Zenda/NNP/root/-1 for/IN/prep/0 the/DT/det/4 first/JJ/nmod/4 time/NN/pobj/1 condemned/VBN/acl/4"
                        + " Ruritania/NNP/dobj/5");
        assertThat(hung(d, "Zenda")).isEqualTo("nsubj condemned");
        assertThat(hung(d, "for")).isEqualTo("prep condemned");
    }

    @Test
    void anAgreementIsBetweenTheTwo() {
        Draft d = mended(
                new BetweenTheSides(),
                "They/PRP/nsubj/1 reached/VBD/root/-1 a/DT/det/3 deal/NN/dobj/1 between/IN/prep/1 Zenda/NNP/pobj/4");
        assertThat(hung(d, "between")).isEqualTo("prep deal");
    }

    @Test
    void whatIsToldIsNoPartOfTheHearer() {
        Draft told = mended(
                new WordsToHearer(),
                "She/PRP/nsubj/1 assured|assure/VBD/root/-1 Zenda/NNP/dobj/1 of/IN/prep/2 her/PRP$/poss/5"
                        + " support/NN/pobj/3");
        assertThat(hung(told, "of")).isEqualTo("prep assured");
        Draft expressed = mended(
                new WordsToHearer(),
                "He/PRP/nsubj/1 expressed|express/VBD/root/-1 to/IN/prep/1 the/DT/det/4 Minister/NNP/pobj/2 his/PRP$/poss/6"
                        + " thanks/NNS/appos/4");
        assertThat(hung(expressed, "thanks")).isEqualTo("dobj expressed");
    }

    @Test
    void theFirstOfTwoVerbsIsNoParticiple() {
        Draft d = mended(
                new ActiveParticiple(),
                "Zenda/NNP/nsubjpass/2 neither/CC/preconj/2 recognised/VBN/root/-1 nor/CC/cc/2 praised/VBN/conj/2"
                        + " Ruritania/NNP/dobj/4");
        assertThat(hung(d, "Zenda")).isEqualTo("nsubj recognised");
    }
}
