package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What news tells, and to whom things are said, through the whole pipeline. */
class NewsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);

    @Test
    void anAttackToldIsNews() {
        assertThat(acts("The army of Norway attacked Kenya."))
                .filteredOn(a -> a.act().equals("assault"))
                .singleElement()
                .matches(a -> !a.background());
    }

    @Test
    void anAttackNamedByANounIsBackground() {
        assertThat(acts("Kenya remembered the invasion of Mali by Norway."))
                .filteredOn(a -> a.act().equals("assault"))
                .singleElement()
                .matches(Act::background);
    }

    @Test
    void aRequestIsSaidToWhomItIsAimedAt() {
        assertThat(acts("Norway urged Rwanda to open the crossing."))
                .singleElement()
                .satisfies(a -> assertThat(codes(a.addressee())).containsExactly("RWA"));
    }

    @Test
    void theHearerIsNotTheTarget() {
        assertThat(acts("France conveyed to Kenya its condemnation of Mali."))
                .filteredOn(a -> a.act().equals("condemn"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(codes(a.target())).containsExactly("MLI");
                    assertThat(codes(a.addressee())).containsExactly("KEN");
                });
    }

    @Test
    void theDayOfTheDeedIsNotThatOfTheWords() {
        assertThat(acts("Norway condemned the attack of 12 May on Kenya."))
                .filteredOn(a -> a.act().equals("condemn"))
                .singleElement()
                .satisfies(a -> assertThat(a.date()).isEqualTo(new TimeValue.Day(LocalDate.of(2024, 5, 31))));
    }

    @Test
    void whereADeedWasDoneIsNotWhoSufferedIt() {
        assertThat(acts("Two ships were detained in Mali by Norway."))
                .singleElement()
                .satisfies(a -> assertThat(codes(a.target())).doesNotContain("MLI"));
    }

    @Test
    void whatItIsAboutDoesNotRepeatTheWordsOfTheAct() {
        String sentence = "Norway expressed concern about the trial of the envoy.";
        assertThat(acts(sentence))
                .singleElement()
                .satisfies(a -> assertThat(a.about().map(s -> sentence.substring(s.start(), s.end())))
                        .contains("the trial of the envoy"));
    }

    @Test
    void whoProtestsDecidesWhatAProtestIs() {
        assertThat(acts("Thousands of workers protested in the capital."))
                .extracting(Act::act)
                .containsExactly("protest");
        assertThat(acts("Kenya protested against the seizure of the boat by Mali."))
                .extracting(Act::act)
                .contains("complain")
                .doesNotContain("protest");
    }

    @Test
    void notToAcceptIsToReject() {
        assertThat(acts("Kenya will not accept the claim."))
                .singleElement()
                .matches(a -> a.act().equals("reject") && !a.negated());
        assertThat(acts("Kenya will not deploy troops to the border."))
                .singleElement()
                .matches(a -> a.act().equals("mobilize") && a.negated());
    }

    @Test
    void whatOneSaysOneWillDoIsAnnounced() {
        assertThat(acts("Kenya said that it would release the fishermen."))
                .singleElement()
                .matches(a -> a.act().equals("retreat") && a.tense() == Act.Tense.FUTURE);
    }

    @Test
    void whatIsAwaitedIsNotDone() {
        assertThat(acts("Norway will impose sanctions on Kenya until it halts the offensive."))
                .extracting(Act::act)
                .doesNotContain("retreat");
    }

    @Test
    void newsTellsWhatOthersAreSaidToHaveDone() {
        String reported = "Officials said that Kenya had rejected the plan.";
        assertThat(OneParagraph.code(reported, "", LocalDate.of(2024, 5, 31)).acts())
                .extracting(Act::act)
                .contains("reject");
        assertThat(acts("Norway said that Kenya had rejected the plan."))
                .singleElement()
                .satisfies(a -> {
                    assertThat(codes(a.by())).containsExactly("KEN");
                    assertThat(a.claimants()).endsWith("NOR");
                });
    }

    @Test
    void whatIsDeniedBlamesNobody() {
        assertThat(acts("The efforts of Kenya do not undermine the alliance."))
                .extracting(Act::act)
                .doesNotContain("accuse");
    }

    @Test
    void whatSomebodyWantsToSayIsNotSaid() {
        assertThat(acts("Kenya wants to thank Mali.")).isEmpty();
        assertThat(acts("We want to thank Mali.")).extracting(Act::act).containsExactly("thank");
    }

    @Test
    void aDayIsNobodyCalledOn() {
        assertThat(acts("The Foreign Minister of Kenya called the mediators on Wednesday."))
                .extracting(Act::act)
                .doesNotContain("request");
    }

    @Test
    void whoSaysSoIsMeantByAPronounThatNobodyRead() {
        assertThat(news("The rebels said they will release the three pilots."))
                .singleElement()
                .matches(a -> a.act().equals("retreat") && a.tense() == Act.Tense.FUTURE)
                .satisfies(a -> assertThat(codes(a.by())).containsExactly("rebels"));
        assertThat(news("The miners said she had rejected the offer."))
                .filteredOn(a -> a.act().equals("reject"))
                .noneMatch(a -> codes(a.by()).contains("miners"));
    }

    @Test
    void aSumOfManyDaysIsBackgroundAndANumberAloneIsNot() {
        assertThat(news("Kenya has arrested 40 fishermen.")).singleElement().matches(a -> !a.background());
        assertThat(news("Kenya has arrested 40 fishermen since April."))
                .filteredOn(a -> a.act().equals("coerce"))
                .singleElement()
                .matches(Act::background);
    }

    @Test
    void aTextSpeaksForThoseWhoGiveItOut() {
        assertThat(news("The parliament of Kenya passed a resolution condemning Mali."))
                .filteredOn(a -> a.act().equals("condemn"))
                .singleElement()
                .satisfies(a -> assertThat(codes(a.by())).containsExactly("KEN"));
    }

    @Test
    void whatOneSaysThatAnotherMustDoIsDemandedInNews() {
        assertThat(news("Kenya said that Mali must end the blockade."))
                .filteredOn(a -> a.act().equals("demand"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(codes(a.by())).containsExactly("KEN");
                    assertThat(codes(a.target())).containsExactly("MLI");
                });
        assertThat(news("Kenya said that it must end the blockade."))
                .extracting(Act::act)
                .doesNotContain("demand");
    }

    @Test
    void whatIsCountedCountsAsTheObject() {
        assertThat(news("Kenya freed dozens of prisoners."))
                .extracting(Act::act)
                .containsExactly("retreat");
        assertThat(news("Kenya returned one of the best to the school.")).isEmpty();
    }

    @Test
    void whatIsAnnouncedIsToldThoughANounNamesIt() {
        assertThat(news("Kenya announced the arrest of two smugglers."))
                .filteredOn(a -> a.act().equals("coerce"))
                .singleElement()
                .matches(a -> !a.background());
    }

    @Test
    void whoMeetsMayBearANameThatNobodyKnows() {
        assertThat(OneParagraph.code("Tarvo held talks with the Foreign Minister of Kenya.", "", DAY)
                        .engagements())
                .singleElement()
                .satisfies(e -> assertThat(e.participants()).hasSize(2));
        assertThat(OneParagraph.code("I can hardly wait to sit down with Tarvo.", "", DAY)
                        .engagements())
                .isEmpty();
    }

    private static List<Act> news(String sentence) {
        return OneParagraph.code(sentence, "", DAY).acts();
    }

    private static List<Act> acts(String sentence) {
        return OneParagraph.code(sentence, "NOR", LocalDate.of(2024, 5, 31)).acts();
    }

    private static List<String> codes(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::code).toList();
    }
}
