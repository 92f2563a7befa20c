package dev.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActorProfiles;
import dev.readout.codebook.ActorSectors;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Parsed;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.time.DateFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActCoderTest {
    private static final ActCoder CODER = new ActCoder(
            ActCodebook.load(DataFiles.bundled()),
            ActorProfiles.read(
                    DataFiles.bundled(), Gazetteer.read(DataFiles.bundled()), ActorSectors.read(DataFiles.bundled())));
    private static final DateFinder DATES = new DateFinder(Facts.read(DataFiles.bundled()));
    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("Minister", "NOR"),
            Map.entry("Secretary", "USA"),
            Map.entry("Norway", "NOR"),
            Map.entry("Kenya", "KEN"),
            Map.entry("Rwanda", "RWA"),
            Map.entry("Mali", "MLI"),
            Map.entry("Chad", "TCD"),
            Map.entry("Niger", "NER"),
            Map.entry("President", "KEN"),
            Map.entry("Ambassador", "KEN"),
            Map.entry("Council", "UNSC"),
            Map.entry("Rebels", "Rebels"),
            Map.entry("sides", "NOR"),
            Map.entry("We", "NOR"));

    private static final Metadata PUBLISHED = new Metadata(
            Optional.of(Known.told(LocalDate.of(2024, 5, 31))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static List<Act> code(String sentence) {
        AnalyzedText text = Parsed.get(sentence, PUBLISHED);
        List<Reading> readings = new ArrayList<>();
        for (Token t : text.sentences().getFirst().tokens()) {
            if (WHO.containsKey(t.form())) {
                Actor actor = new Actor.Body(WHO.get(t.form()));
                readings.add(new Reading(
                        0, t.index(), t.index() + 1, t.index(), t.span(), List.of(actor), Form.NAME, "test"));
            }
        }
        Mentioned mentioned = new Mentioned(text, List.of(), List.of(), DATES.find(text));
        return CODER.code(new Resolved(mentioned, readings, List.of(), List.of("NOR")));
    }

    private static String line(Act a) {
        return a.act() + " " + codes(a.by()) + ">" + codes(a.target());
    }

    private static String codes(List<ActorRef> refs) {
        return String.join("+", refs.stream().map(ActorRef::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passive | welcome KEN>",
                "participle | concern NOR>; request NOR>",
                "conjoined | thank NOR>KEN; request NOR>RWA",
                "object-control | request UNSC>MLI",
                "gratitude | thank NOR>KEN",
                "modal-must | demand NOR>TCD",
                "noun-object | reject USA>",
                "again | request NOR>TCD",
                "refused | reject TCD>; sign TCD>"
            })
    void codesWhoDoesWhatToWhom(String sentence, String expected) {
        assertThat(code(sentence).stream().map(ActCoderTest::line)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource({"purpose", "possible", "condition"})
    void whatIsOnlyAPurposeOrAPossibilityIsNoHostileAct(String sentence) {
        assertThat(code(sentence))
                .noneMatch(a -> List.of("sanction", "assault", "support").contains(a.act()));
    }

    @Test
    void aCarrierGivesWayToTheActThatItCarries() {
        assertThat(code("carried")).extracting(Act::act).containsExactly("condemn");
    }

    @Test
    void somebodyElsesSupportIsOnlyNoted() {
        assertThat(code("own-support")).extracting(Act::act).containsExactly("note");
    }

    @Test
    void theLaunchInsideTheCondemnationIsAnActOfItsOwn() {
        List<Act> acts = code("launch");

        assertThat(acts.stream().map(ActCoderTest::line)).containsExactly("condemn NOR>TCD", "mobilize TCD>");
    }

    @Test
    void twoVerbsWithOneObjectAreOneAct() {
        assertThat(code("wounded")).extracting(Act::act).containsExactly("assault");
    }

    @Test
    void whatIsSaidAgainIsRestated() {
        assertThat(code("again")).singleElement().matches(Act::restated);
    }

    @Test
    void theQuoteHoldsTheTrigger() {
        for (String sentence : List.of("plain", "conjoined", "participle", "gratitude", "launch")) {
            assertThat(code(sentence)).isNotEmpty().allMatch(a -> a.quote().contains(a.trigger()));
        }
    }

    @Test
    void whatIsRefusedIsNotDone() {
        assertThat(code("refused"))
                .extracting(Act::act, Act::negated)
                .containsExactly(tuple("reject", false), tuple("sign", true));
        assertThat(code("no-object")).isNotEmpty().allMatch(Act::negated);
    }

    @Test
    void aTargetIsNotTakenFromARelativeClause() {
        assertThat(code("relative-target").stream().map(ActCoderTest::line)).containsExactly("condemn NOR>");
    }

    @Test
    void anOfferOfMoreIsNoThreat() {
        assertThat(code("offer")).isNotEmpty().noneMatch(a -> a.act().equals("warn"));
    }

    @Test
    void whatNobodyNamedDoesToNobodyNamedIsNoActOfTheDayOfPublication() {
        assertThat(code("generic")).extracting(Act::act).containsExactly("condemn");
    }

    @Test
    void aVictimIsNeitherCondemnedNorBlamed() {
        assertThat(code("victim")).isNotEmpty().noneMatch(a -> line(a).contains("KEN"));
    }

    @Test
    void whereItHappenedIsNotWhoDidIt() {
        assertThat(code("border").stream().map(ActCoderTest::line)).contains("condemn NOR>");
    }

    @Test
    void whoIsCondemnedForItDidIt() {
        assertThat(code("blamed").stream().map(ActCoderTest::line)).containsExactly("condemn NOR>TCD", "mobilize TCD>");
    }

    @Test
    void whatIsOnlySoughtIsNotDone() {
        assertThat(code("intent")).isEmpty();
        assertThat(code("begun").stream().map(ActCoderTest::line)).containsExactly("assault Rebels>NER");
    }

    @Test
    void aWordInsideADescriptionIsNoAct() {
        AnalyzedText text = Parsed.get("blamed", PUBLISHED);
        Sentence s = text.sentences().getFirst();
        Token minister = Parsed.token(s, "Minister");
        Token launch = Parsed.token(s, "launch");
        Token missile = Parsed.token(s, "missile");
        Reading who = new Reading(
                0,
                minister.index(),
                minister.index() + 1,
                minister.index(),
                minister.span(),
                List.of(new Actor.Body("NOR")),
                Form.NAME,
                "test");
        Reading described = new Reading(
                0,
                launch.index(),
                missile.index() + 1,
                launch.index(),
                launch.span().union(missile.span()),
                List.of(new Actor.Described("launch crew", Optional.empty())),
                Form.DESCRIPTION,
                "test");
        Mentioned mentioned = new Mentioned(text, List.of(), List.of(), List.of());

        assertThat(CODER.code(new Resolved(mentioned, List.of(who, described), List.of(), List.of("NOR"))))
                .extracting(Act::act)
                .containsExactly("condemn");
    }

    @Test
    void whoIsDetainedIsNotDetainedByTheSpeaker() {
        assertThat(code("those-detained")).noneMatch(a -> a.act().equals("coerce") && !a.by().isEmpty());
    }

    @Test
    void aDocumentSpeaksForItsIssuerButFightsNoWarForIt() {
        assertThat(code("ended-war")).extracting(Act::act).doesNotContain("assault");
    }

    @Test
    void whatBeganAndIsNotOverIsPresent() {
        assertThat(code("under-way")).extracting(Act::tense).containsExactly(Act.Tense.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({"year-of-deed, true", "habit, true", "each-year, true", "year-of-thing, false"})
    void longAgoAndHabitAreBackground(String sentence, boolean background) {
        assertThat(code(sentence)).extracting(Act::background).containsExactly(background);
    }

    @ParameterizedTest
    @CsvSource({"year-of-deed, 1961", "year-of-thing, 2024-05-31", "leading-date, 2024-05-27", "since-date, 2024-05-31"
    })
    void aDateBelongsToTheDeedThatItIsToldOf(String sentence, String date) {
        assertThat(code(sentence).getLast().date().start()).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cleft | condemn NOR>MLI",
                "at-hands | assault NER>Rebels",
                "named-rejection | reject NOR>KEN",
                "drew-criticism | condemn NOR>MLI",
                "together-with | thank NOR+KEN>TCD",
                "said-that-thanked | thank NOR>TCD",
                "persuaded | thank KEN>TCD",
                "missile-fired | mobilize NER>",
                "war-fought | assault TCD+NER>",
                "expressed-to | thank NOR>TCD",
                "neither-nor-shared | condemn NOR>MLI",
                "ruled-out-sending | reject NOR>TCD; aid NOR>TCD",
                "plans-sanctions | sanction NOR>MLI"
            })
    void whoDoesItToWhomHoweverTheSentenceIsTurned(String sentence, String expected) {
        assertThat(code(sentence).stream().map(ActCoderTest::line)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "set-to, recognize, false, FUTURE",
        "plans-sanctions, sanction, false, FUTURE",
        "short-of, condemn, true, PAST",
        "ruled-out-sending, aid, true, PAST",
        "cannot-accept, accept, true, PRESENT",
        "neither-nor-shared, condemn, true, PAST"
    })
    void whatIsToComeOrLeftUndoneIsToldAsThat(String sentence, String act, boolean negated, Act.Tense tense) {
        assertThat(code(sentence))
                .filteredOn(a -> a.act().equals(act))
                .singleElement()
                .returns(negated, Act::negated)
                .returns(tense, Act::tense);
    }

    @ParameterizedTest
    @CsvSource({"goal", "inverted"})
    void aGoalOrAConditionIsNoAct(String sentence) {
        assertThat(code(sentence)).noneMatch(a -> List.of("aid", "assault").contains(a.act()));
    }

    @ParameterizedTest
    @CsvSource({"once-more", "as-before"})
    void whatIsMarkedAsSaidBeforeIsRestated(String sentence) {
        assertThat(code(sentence)).singleElement().matches(Act::restated);
    }

    @Test
    void aDayBetweenSubjectAndVerbIsThatOfTheVerb() {
        assertThat(code("on-thursday"))
                .filteredOn(a -> a.act().equals("condemn"))
                .singleElement()
                .extracting(a -> a.date().start())
                .isEqualTo(Optional.of("2024-05-29"));
    }

    @ParameterizedTest
    @CsvSource({"expressed-to, KEN", "before-council, UNSC", "warned, TCD"})
    void toWhomItWasSaid(String sentence, String addressee) {
        assertThat(codes(code(sentence).getFirst().addressee())).isEqualTo(addressee);
    }
}
