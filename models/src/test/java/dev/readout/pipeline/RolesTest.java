package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts and at whom an act is aimed, through the whole pipeline. */
class RolesTest {
    @Test
    void aNationIsItsState() {
        assertThat(of("Norway supports the Kenyan people.", "support")).isEqualTo("NOR > KEN");
    }

    @Test
    void whoLivesThereIsAsTheTextSays() {
        assertThat(of("Norway supports the people of Kenya.", "support")).isEqualTo("NOR > people of Kenya");
    }

    @Test
    void whatAStateDoesToItsOwnNationIsDoneToPeople() {
        assertThat(of("The army of Mali attacked the Malian people.", "assault"))
                .isEqualTo("MLI > Malian people");
    }

    @Test
    void whoIsImprisonedByTheirOwnStateKeepTheirNames() {
        assertThat(of("Mali arrested Malian Foreign Minister Ali Traoré.", "coerce"))
                .isEqualTo("MLI > Ali Traoré");
    }

    @Test
    void aDecisionIsWhoseTheNounIs() {
        assertThat(of("Kenya welcomed Norway's decision to recognize Mali.", "recognize"))
                .startsWith("NOR");
    }

    @Test
    void whoeverSignsWithAnotherSignsToo() {
        assertThat(of("Norway signed the treaty with Kenya.", "sign")).startsWith("NOR,KEN");
        assertThat(of("Norway is working closely with Kenya.", "cooperate")).startsWith("NOR,KEN");
    }

    @Test
    void eachOfSeveralDeedsHasItsOwnDoer() {
        assertThat(of(
                        "Norway condemned the Democratic People's Republic of Korea's missile tests and Mali's invasion of Kenya.",
                        "condemn"))
                .isEqualTo("NOR > PRK,MLI");
    }

    @Test
    void supportForAThingIsForNobody() {
        assertThat(of(
                        "The Minister of Norway met the Minister of Kenya. Norway reiterated its support for freedom of navigation.",
                        "reaffirm"))
                .isEqualTo("NOR > ");
    }

    @Test
    void whatIsRestatedOnSomebodyIsRestatedToNobody() {
        assertThat(of("Norway reaffirmed the importance of coordination on Mali.", "reaffirm"))
                .isEqualTo("NOR > ");
        assertThat(of("Norway reaffirmed the need for unity against threats posed by Mali.", "reaffirm"))
                .isEqualTo("NOR > ");
        assertThat(of("Norway reaffirmed the value of its alliance with Kenya.", "reaffirm"))
                .isEqualTo("NOR > KEN");
        assertThat(of("Norway reaffirmed Kenya's right to defend itself against Mali.", "reaffirm"))
                .isEqualTo("NOR > KEN");
    }

    @Test
    void aNameAfterADescriptionIsWhoIsMeant() {
        assertThat(of("Mali arrested the local resident Lio Tamm.", "coerce")).isEqualTo("MLI > Lio Tamm");
    }

    @Test
    void aidThatBenefitsSomebodyIsTheirs() {
        assertThat(of("Norway suspended assistance that benefits the army of Mali.", "sanction"))
                .isEqualTo("NOR > MLI");
    }

    @Test
    void whoFeelsTheEffectOfADeedIsNotAttacked() {
        assertThat(of("Norway acknowledged the impact of Mali's invasion on Kenya.", "assault"))
                .isEqualTo("MLI > ");
        assertThat(of("Norway condemned Mali's invasion of Kenya.", "assault")).isEqualTo("MLI > KEN");
    }

    @Test
    void aDeedTakenUpByANounIsWhoseItWas() {
        assertThat(of("Mali seized a ship of Kenya. Norway condemned the seizure.", "condemn"))
                .isEqualTo("NOR > MLI");
    }

    @Test
    void whatWasReceivedWasSentBySomebody() {
        assertThat(of("Kenya received a congratulatory message from Norway.", "welcome"))
                .startsWith("NOR");
    }

    @Test
    void anOfficeThatTheIssuerLacksIsAnothersOrNobodys() {
        assertThat(of("In Kenya, Deputy Speaker of Parliament Lio Tamm condemned the coup in Mali.", "condemn", "USA"))
                .startsWith("KEN");
        assertThat(of("Deputy Speaker of Parliament Lio Tamm condemned the coup in Mali.", "condemn", "USA"))
                .startsWith("Lio Tamm");
    }

    @Test
    void theKingdomIsTheStateOfThatName() {
        assertThat(of("The Kingdom of Norway is old. Mali supports the Kingdom.", "support"))
                .isEqualTo("MLI > NOR");
    }

    @Test
    void koreanIsOnesOwnInThatStatesTexts() {
        assertThat(of("Norway supports the Korean people.", "support", "PRK")).isEqualTo("NOR > PRK");
        assertThat(of("Norway supports the Korean people.", "support", "KOR")).isEqualTo("NOR > KOR");
        assertThat(of("Norway supports the Korean people.", "support", "NOR")).isEqualTo("NOR > Korean people");
    }

    @Test
    void aProgrammeOfTwoStatesActsForBoth() {
        assertThat(of(
                        "Norway launched the Norway-Kenya Clean Water Partnership (NKWP). NKWP will support farmers in Mali.",
                        "agree"))
                .startsWith("NOR,KEN");
    }

    @Test
    void youAreThoseForWhomTheSpeakerDoesNotSpeak() {
        assertThat(of("The Minister of Norway met the Minister of Kenya. We thank you for your help.", "thank", "NOR"))
                .isEqualTo("NOR > KEN");
    }

    @Test
    void aCommitmentToldInAMeetingIsMadeThere() {
        Act act = act(
                "On 12 May, the Minister of Norway met the Minister of Kenya. The Minister underscored that Norway is committed to strengthening these ties.",
                "pledge",
                "NOR");
        assertThat(act.tense()).isEqualTo(Act.Tense.PAST);
        assertThat(act.engagement()).isPresent();
    }

    @Test
    void aSumOfManyDaysIsNoNews() {
        assertThat(act("Mali has killed more than 1,700 people.", "assault", "NOR")
                        .background())
                .isTrue();
        assertThat(act("Mali has killed two soldiers of Kenya.", "assault", "NOR")
                        .background())
                .isFalse();
    }

    @Test
    void alliesNamedTogetherAreAllMeant() {
        assertThat(of(
                        "Norway will take measures to ensure the security of the Norwegian coast and the defense of our Republic of Korea and Japanese allies.",
                        "pledge"))
                .isEqualTo("NOR > KOR,JPN");
    }

    @Test
    void theArrestThatWorriesAVisitorIsHisHosts() {
        String call =
                "The Minister of Norway met the Minister of Kenya. The Minister of Norway expressed concern over the arrest of journalists.";
        assertThat(of(call, "concern")).isEqualTo("NOR > KEN");
        assertThat(of(call, "coerce")).startsWith("KEN");
    }

    @Test
    void whomAStateSanctionsInOneTextIsToldOnce() {
        assertThat(OneParagraph.code(
                                "Norway is imposing sanctions on five companies. Norway designated the Kestrel Company. Norway designated the Heron Company.",
                                "NOR",
                                LocalDate.of(2024, 5, 31))
                        .acts())
                .filteredOn(a -> a.act().equals("sanction"))
                .hasSize(1);
    }

    @Test
    void anAttackIsWhoseItIsHoweverManyWordsStandBetween() {
        assertThat(of("Norway condemned Mali's premeditated, unprovoked, and unjustified attack on Kenya.", "condemn"))
                .isEqualTo("NOR > MLI");
    }

    @Test
    void whatSomebodyIsAskedToDoIsNotDoneByWhoAsks() {
        assertThat(
                        acts(
                                "We call on Mali to agree to a ceasefire, immediately withdraw its troops from Kenya, and talk."))
                .extracting(Act::act)
                .doesNotContain("retreat");
    }

    @Test
    void onePersonIsNotThey() {
        assertThat(acts("Malian President Ali Traoré visited the camp. The army of Mali attacked them."))
                .filteredOn(a -> a.act().equals("assault"))
                .allSatisfy(a -> assertThat(a.target()).isEmpty());
    }

    @Test
    void nobodySanctionsItself() {
        assertThat(of(
                        "The company was designated by Norway for acts that threaten the nationals of Norway.",
                        "sanction"))
                .doesNotContain("> NOR");
    }

    @Test
    void thoseWhoDoItAreNobody() {
        assertThat(acts("Norway warned those providing weapons to the rebels of Mali."))
                .extracting(Act::act)
                .doesNotContain("aid");
    }

    private static List<Act> acts(String paragraph) {
        return OneParagraph.code(paragraph, "NOR", LocalDate.of(2024, 5, 31)).acts();
    }

    private static String of(String paragraph, String act) {
        return of(paragraph, act, "NOR");
    }

    private static String of(String paragraph, String name, String issuer) {
        Act act = act(paragraph, name, issuer);
        return codes(act.by()) + " > " + codes(act.target());
    }

    private static Act act(String paragraph, String name, String issuer) {
        List<Act> acts =
                OneParagraph.code(paragraph, issuer, LocalDate.of(2024, 5, 31)).acts();
        assertThat(acts).anyMatch(a -> a.act().equals(name));
        return acts.stream().filter(a -> a.act().equals(name)).findFirst().orElseThrow();
    }

    private static String codes(List<ActorRef> refs) {
        return String.join(",", refs.stream().map(ActorRef::code).toList());
    }
}
