package dev.readout.resolve.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Parsed;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngagementStagerTest {
    private static final EngagementStager STAGER = new EngagementStager(EngagementRules.load(DataFiles.bundled()));
    private static final Map<String, String> WHO = Map.of("Minister", "NOR", "President", "KEN");
    private static final Map<String, String> WHERE = Map.of("Oslo", "NOR", "Norway", "NOR");

    private static List<Engagement> find(String sentence) {
        AnalyzedText text = Parsed.get(sentence);
        Sentence s = text.sentences().getFirst();
        List<Reading> readings = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (WHO.containsKey(t.form())) {
                Actor who = new Actor.Person(t.form(), Optional.of(t.form()), Optional.of(WHO.get(t.form())));
                readings.add(new Reading(
                        0, t.index(), t.index() + 1, t.index(), t.span(), List.of(who), Form.PERSON, "test"));
            }
            if (WHERE.containsKey(t.form())) {
                places.add(new PlaceMention(
                        0,
                        t.index(),
                        t.index() + 1,
                        t.span(),
                        PlaceMention.Kind.CITY,
                        t.form(),
                        Optional.of(t.form()),
                        Optional.of(WHERE.get(t.form()))));
            }
        }
        return STAGER.find(new Scene(text.document().text(), s, readings, List.of(), places));
    }

    @Test
    void aMeetingHasBothSides() {
        Engagement meeting = find("engagement-purpose").getFirst();

        assertThat(meeting.kind()).isEqualTo(Kind.MEETING);
        assertThat(meeting.participants()).extracting(Participant::country).containsExactly("NOR", "KEN");
        assertThat(meeting.quote().contains(meeting.trigger())).isTrue();
    }

    @Test
    void whoSpeaksWithSomebodyCalls() {
        assertThat(find("spoke").getFirst().kind()).isEqualTo(Kind.CALL);
    }

    @Test
    void travelToAPlaceIsAVisit() {
        Engagement visit = find("purpose").getFirst();

        assertThat(visit.kind()).isEqualTo(Kind.VISIT);
        assertThat(visit.country()).contains("NOR");
    }

    @Test
    void nobodyMeetsAlone() {
        assertThat(find("relative")).isEmpty();
        assertThat(find("plain")).isEmpty();
    }

    @Test
    void aListOfOfficesIsReadByItsCommas() {
        Engagement meeting = STAGER.find(Scenes.of("scene-list")
                        .person("President Halden", "KEN")
                        .person("Mara Lind", "NOR")
                        .person("Deputy Secretary of Trade Per Aas", "NOR")
                        .person("Acting Commissioner Ida Moe", "NOR")
                        .scene())
                .getFirst();

        assertThat(meeting.participants())
                .extracting(p -> p.name().orElse(""))
                .containsExactly(
                        "President Halden",
                        "Mara Lind",
                        "Deputy Secretary of Trade Per Aas",
                        "Acting Commissioner Ida Moe");
    }

    @Test
    void whoActsInTheNextClauseIsNotOnTheList() {
        Engagement meeting = STAGER.find(Scenes.of("scene-next-clause")
                        .person("President Halden", "KEN")
                        .person("Minister Lind", "NOR")
                        .person("Minister Moe", "NOR")
                        .scene())
                .getFirst();

        assertThat(meeting.participants())
                .extracting(p -> p.name().orElse(""))
                .containsExactly("President Halden", "Minister Lind");
    }

    @Test
    void anEventMayBeToldOfBeforeThoseWhoWereThere() {
        List<Engagement> found = STAGER.find(Scenes.of("scene-ceremony")
                .place("Oslo", "NOR")
                .day("October 11", LocalDate.of(2024, 10, 11))
                .scene());

        assertThat(found).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(Kind.CEREMONY);
            assertThat(e.participants()).isEmpty();
            assertThat(e.when().start()).contains("2024-10-11");
        });
    }

    @Test
    void aNamedEventCountsWhereTheTextDatesIt() {
        Scenes dated = Scenes.of("scene-dated").day("May 3 , 2019", LocalDate.of(2019, 5, 3));

        assertThat(STAGER.find(dated.scene())).extracting(Engagement::rule).containsExactly("noun.dated");
        assertThat(STAGER.find(Scenes.of("scene-undated").scene())).isEmpty();
    }

    @Test
    void oneJourneyToTwoCountriesIsTwoVisits() {
        List<Engagement> found = STAGER.find(Scenes.of("scene-two-visits")
                .person("Minister Lind", "SWE")
                .place("Norway", "NOR")
                .place("Kenya", "KEN")
                .scene());

        assertThat(found).extracting(e -> e.country().orElse("")).containsExactly("NOR", "KEN");
        assertThat(found).extracting(Engagement::status).containsOnly(Status.PLANNED);
    }

    @Test
    void aPresentTenseAnnouncesAJourney() {
        assertThat(STAGER.find(Scenes.of("scene-present-tense")
                        .person("Minister Lind", "SWE")
                        .place("Norway", "NOR")
                        .scene()))
                .extracting(Engagement::status)
                .containsExactly(Status.PLANNED);
    }

    @Test
    void anInstitutionIsVisitedBySomebody() {
        List<Engagement> found = STAGER.find(
                Scenes.of("scene-institution").person("Minister Lind", "SWE").scene());

        assertThat(found).singleElement().satisfies(e -> assertThat(e.place()).contains("Harbour Museum"));
        assertThat(STAGER.find(Scenes.of("scene-visit-no-person").scene())).isEmpty();
    }

    @Test
    void whoSignsInACeremonyTakesPartInIt() {
        assertThat(STAGER.find(Scenes.of("scene-ceremony-sign")
                        .person("Minister Lind", "SWE")
                        .scene()))
                .extracting(Engagement::kind)
                .containsExactly(Kind.CEREMONY);
    }

    @Test
    void whoSpeaksAtAMeetingIsInIt() {
        List<Engagement> found = STAGER.find(Scenes.of("scene-meeting-at")
                .person("Minister Lind", "SWE")
                .person("President Halden", "KEN")
                .scene());

        assertThat(found)
                .singleElement()
                .satisfies(e -> assertThat(e.participants())
                        .extracting(Participant::country)
                        .containsExactlyInAnyOrder("KEN", "SWE"));
    }

    @Test
    void aMeetingLookedForwardToIsPlanned() {
        assertThat(STAGER.find(Scenes.of("scene-looks-ahead")
                        .person("She", "SWE")
                        .person("President Halden", "KEN")
                        .scene()))
                .extracting(Engagement::status)
                .containsExactly(Status.PLANNED);
    }

    @Test
    void neitherCounterpartsNorASignalNameAParticipant() {
        assertThat(STAGER.find(Scenes.of("scene-counterparts")
                        .reading("their", new Actor.State("NOR"), Form.PRONOUN)
                        .scene()))
                .allSatisfy(e -> assertThat(e.participants()).isEmpty());
        assertThat(STAGER.find(Scenes.of("scene-message")
                        .person("Minister Lind", "SWE")
                        .scene()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "put-off, CONFERENCE, CANCELLED",
        "called-off, MEETING, CANCELLED",
        "called-off-after, MEETING, CANCELLED",
        "due-to-meet, MEETING, PLANNED",
        "not-cancelled, MEETING, HELD"
    })
    void theVerbAboveSaysWhatBecameOfIt(String sentence, Kind kind, Status status) {
        assertThat(find(sentence))
                .singleElement()
                .returns(kind, Engagement::kind)
                .returns(status, Engagement::status);
    }

    @Test
    void whatIsPutOffToADayIsPlannedForIt() {
        Scene scene = Scenes.of("put-off-to")
                .person("Minister", "NOR")
                .person("President", "KEN")
                .day("2 July", LocalDate.of(2024, 7, 2))
                .scene();

        assertThat(STAGER.find(scene)).singleElement().returns(Status.PLANNED, Engagement::status);
    }

    @Test
    void whoCallsOffAMeetingIsOfIt() {
        assertThat(find("called-off").getFirst().participants())
                .extracting(Participant::country)
                .containsExactly("NOR", "KEN");
    }
}
