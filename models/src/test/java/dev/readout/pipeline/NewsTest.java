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

    private static List<Act> acts(String sentence) {
        return OneParagraph.code(sentence, "NOR", LocalDate.of(2024, 5, 31)).acts();
    }

    private static List<String> codes(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::code).toList();
    }
}
