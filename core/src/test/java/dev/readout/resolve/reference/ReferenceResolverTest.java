package dev.readout.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Spellings;
import dev.readout.language.Parsed;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceResolverTest {
    private final ReferenceResolver resolver = new ReferenceResolver();
    private final Story story =
            new Story(List.of("NOR"), Optional.empty(), Facts.none(), Spellings.read(DataFiles.bundled()));

    private static Actor.Person person(String name, String office, String state) {
        return new Actor.Person(name, Optional.of(office), Optional.of(state));
    }

    private String read(String sentence, String form) {
        Sentence s = Parsed.sentence(sentence);
        int token = Parsed.token(s, form).index();
        return resolver.read(s, List.of(), story).stream()
                .filter(r -> r.covers(token))
                .map(Reading::codes)
                .findFirst()
                .map(c -> String.join("+", c))
                .orElse("?");
    }

    @Test
    void aTitleIsThePersonWhoseOfficeItIsShortFor() {
        story.meet(person("Ane Lund", "Minister of Trade", "NOR"));

        assertThat(read("plain", "Minister")).isEqualTo("NOR");
    }

    @Test
    void whoHasTwoOfficesIsMeantByEither() {
        assertThat(Titles.of("Deputy Prime Minister and Minister of Foreign Affairs"))
                .contains("deputy prime minister", "minister of foreign affairs", "foreign minister", "minister");
        assertThat(Titles.of("Minister of Trade and Industry")).doesNotContain("industry");
    }

    @Test
    void ofTwoMinistersTheIssuersOwnIsMeant() {
        story.meet(person("Ane Lund", "Minister of Trade", "NOR"));
        story.meet(person("Joy Otieno", "Minister of Trade", "KEN"));

        assertThat(read("plain", "Minister")).isEqualTo("NOR");
    }

    @Test
    void betweenTwoForeignMinistersNothingIsGuessed() {
        story.meet(person("Joy Otieno", "Minister of Trade", "KEN"));
        story.meet(person("Paul Habi", "Minister of Trade", "RWA"));

        assertThat(read("plain", "Minister")).isEqualTo("?");
    }

    @Test
    void aDeputyIsNotSpokenOfAsTheChief() {
        assertThat(Titles.of("Deputy Secretary of State"))
                .contains("deputy secretary")
                .doesNotContain("secretary");
        assertThat(Titles.of("Vice President")).doesNotContain("president");
        assertThat(Titles.of("Minister of Foreign Affairs")).contains("foreign minister", "minister");
    }

    @Test
    void anObjectPronounIsNotTheSubject() {
        story.meet(person("Ane Lund", "Minister of Trade", "NOR"));
        story.meet(person("Joy Otieno", "President", "KEN"));

        assertThat(read("spoke", "him")).isEqualTo("KEN");
    }

    @Test
    void theyAreWhoTakesPart() {
        story.tellCompany(List.of(participant("Ane Lund", "NOR"), participant("Joy Otieno", "KEN")));

        assertThat(read("they", "They")).isEqualTo("NOR+KEN");
        assertThat(read("subject-control", "sides")).isEqualTo("NOR+KEN");
    }

    @Test
    void theTwoSidesOfThreeAreNobody() {
        story.tellCompany(List.of(
                participant("Ane Lund", "NOR"), participant("Joy Otieno", "KEN"), participant("Paul Habi", "RWA")));

        assertThat(read("subject-control", "sides")).isEqualTo("?");
    }

    @Test
    void theMinistryIsTheIssuers() {
        assertThat(read("negated", "Ministry")).isEqualTo("NOR");
    }

    @Test
    void aNameGivenInFullBeforeIsCompleted() {
        story.meet(person("Ane Lund", "Minister of Trade", "NOR"));

        Actor.Person again = story.meet(new Actor.Person("Lund", Optional.empty(), Optional.empty()));

        assertThat(again).isEqualTo(person("Ane Lund", "Minister of Trade", "NOR"));
        assertThat(story.cast()).hasSize(1);
    }

    @Test
    void anOfficeWithNoStateBesideItIsTheIssuers() {
        Actor.Person met = story.meet(new Actor.Person("Ane Lund", Optional.of("Minister"), Optional.empty()));

        assertThat(met.affiliation()).contains("NOR");
    }

    @Test
    void itsIsTheNearestStateBeforeItAndNeverWe() {
        Sentence s = Parsed.sentence("its-war");
        List<Mention> mentions = List.of(state(s, "Norway", "NOR"), state(s, "Chad", "TCD"), state(s, "Niger", "NER"));
        int its = Parsed.token(s, "its").index();

        assertThat(resolver.read(s, mentions, story).stream().filter(r -> r.covers(its)))
                .singleElement()
                .extracting(Reading::codes)
                .isEqualTo(List.of("TCD"));
    }

    private static Mention state(Sentence s, String form, String code) {
        Token t = Parsed.token(s, form);
        return new Mention(
                0, t.index(), t.index() + 1, t.index(), t.span(), new Actor.State(code), Mention.Form.NAME, "name");
    }

    private static Participant participant(String name, String state) {
        return new Participant(
                Optional.of(name), Optional.of("Minister"), state, new dev.readout.document.Span(0, 1), "test");
    }

    @Test
    void anotherSpellingIsThePersonOfTheSameStateAndOffice() {
        story.meet(person("Danylo Berezovskyy", "Minister of Trade", "UKR"));
        assertThat(story.meet(new Actor.Person("Danylo Berezovsky", Optional.empty(), Optional.empty()))
                        .affiliation())
                .contains("UKR");
        assertThat(story.meet(person("Danylo Berezovskiy", "Minister of Mines", "UKR"))
                        .name())
                .as("another office")
                .isEqualTo("Danylo Berezovskiy");
        assertThat(story.meet(person("Danylo Berezovsky", "Minister of Trade", "RUS"))
                        .affiliation())
                .as("another state")
                .contains("RUS");
    }
}
