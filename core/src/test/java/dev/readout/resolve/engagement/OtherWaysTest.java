package dev.readout.resolve.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.Mention.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Engagements told in other ways than "A met with B". */
class OtherWaysTest {
    private static final EngagementRules RULES = EngagementRules.load(DataFiles.bundled());
    private static final EngagementStager STAGER = new EngagementStager(RULES);

    private static List<Engagement> find(Scenes scenes) {
        return STAGER.find(scenes.scene());
    }

    private static List<String> names(Engagement e) {
        return e.participants().stream().map(p -> p.name().orElse(p.country())).toList();
    }

    @Test
    void aCallThatWasReceivedHasBothSides() {
        Engagement call = find(Scenes.of("engagement-telephone")
                        .person("Her Excellency Berit Lind", "NOR")
                        .person("Mr. Ole Aas", "KEN"))
                .getFirst();

        assertThat(call.kind()).isEqualTo(Kind.CALL);
        assertThat(names(call)).containsExactly("Her Excellency Berit Lind", "Mr. Ole Aas");
    }

    @Test
    void aSummonsIsAMeeting() {
        Engagement meeting = find(Scenes.of("engagement-summons")
                        .person("Permanent Secretary , Berit Lind", "NOR")
                        .person("Ambassador , Ole Aas", "KEN"))
                .getFirst();

        assertThat(meeting.kind()).isEqualTo(Kind.MEETING);
        assertThat(meeting.participants()).extracting(Participant::country).containsExactly("NOR", "KEN");
    }

    @Test
    void whoSpokeByVideoLinkSpokeWithSomebody() {
        Engagement call = find(Scenes.of("engagement-link")
                        .person("Minister Lind", "NOR")
                        .person("Minister Aas", "KEN"))
                .getFirst();

        assertThat(call.kind()).isEqualTo(Kind.CALL);
        assertThat(names(call)).containsExactly("Minister Lind", "Minister Aas");
    }

    @Test
    void whoInvitedIsOfTheVisit() {
        Engagement visit = find(Scenes.of("engagement-invitation")
                        .person("Prime Minister Aas", "NOR")
                        .person("President Lind", "KEN")
                        .place("Norway", "NOR"))
                .getFirst();

        assertThat(visit.kind()).isEqualTo(Kind.VISIT);
        assertThat(visit.country()).contains("NOR");
        assertThat(names(visit)).containsExactly("President Lind", "Prime Minister Aas");
    }

    @Test
    void whoInvitedToAnotherCountryIsNot() {
        Engagement visit = find(Scenes.of("engagement-invitation")
                        .person("Prime Minister Aas", "MLI")
                        .person("President Lind", "KEN")
                        .place("Norway", "NOR"))
                .getFirst();

        assertThat(names(visit)).containsExactly("President Lind");
    }

    @Test
    void aTitleNamesThoseWhoseMeetingItWas() {
        Scenes title = Scenes.of("engagement-theirs").person("Secretary Berit Lind", "NOR");
        assertThat(find(title)).isEmpty();

        Engagement meeting =
                find(title.person("Foreign Minister Ole Aas", "KEN")).getFirst();
        assertThat(meeting.rule()).isEqualTo("noun.theirs");
        assertThat(names(meeting)).containsExactly("Secretary Berit Lind", "Foreign Minister Ole Aas");
        assertThat(title.scene().text().cut(meeting.quote()))
                .startsWith("Secretary Berit Lind")
                .endsWith("Meeting");
    }

    @Test
    void eachGoalHasTheDateThatFollowsIt() {
        List<Engagement> visits = find(Scenes.of("engagement-goals")
                .person("Foreign Minister Lind", "MLI")
                .place("Oslo", "NOR")
                .place("Nairobi", "KEN")
                .day("May 2 to 4", LocalDate.of(2026, 5, 2))
                .day("May 5 to", LocalDate.of(2026, 5, 5)));

        assertThat(visits).extracting(Engagement::country).containsExactly(Optional.of("NOR"), Optional.of("KEN"));
        assertThat(visits).extracting(e -> e.when().start().orElse("")).containsExactly("2026-05-02", "2026-05-05");
        assertThat(visits).extracting(Engagement::status).containsOnly(Status.PLANNED);
    }

    @Test
    void whatAQuestionAsksIsNotReported() {
        Scenes question = Scenes.of("engagement-question")
                .reading("you", new Actor.State("NOR"), Form.PRONOUN)
                .person("Minister Aas", "KEN");

        assertThat(find(question)).isEmpty();
    }

    @Test
    void whoSpeakAfterAConferenceWereAtIt() {
        List<Engagement> found = find(Scenes.of("engagement-following")
                .person("Minister Lind", "NOR")
                .person("Minister Aas", "KEN")
                .day("May 20 , 2025", LocalDate.of(2025, 5, 20)));

        assertThat(found).extracting(Engagement::kind).containsExactly(Kind.MEETING, Kind.CONFERENCE);
        assertThat(names(found.getLast())).containsExactly("Minister Lind", "Minister Aas");
    }

    @Test
    void whoWasBroughtTogetherTookPart() {
        Scene scene = Scenes.of("engagement-gathered")
                .person("Minister Lind", "NOR")
                .reading("Coast League", new Actor.Body("Coast League"), Form.NAME)
                .reading("Harbour Forum", new Actor.Body("Harbour Forum"), Form.NAME)
                .scene();

        assertThat(new AttendanceReader(RULES).find(scene).orElseThrow().who())
                .extracting(Participant::country)
                .contains("NOR", "Coast League", "Harbour Forum");
    }

    @Test
    void hostingTroopsIsNoMeeting() {
        Scenes troops = Scenes.of("engagement-troops")
                .person("Minister Lind", "NOR")
                .reading("Kenyan troops", new Actor.Described("Kenyan troops", Optional.of("KEN")), Form.DESCRIPTION);

        assertThat(find(troops)).isEmpty();
    }

    @Test
    void membersStandForTheirOrganisations() {
        Engagement meeting = find(Scenes.of("engagement-members")
                        .person("Minister Lind", "NOR")
                        .reading(
                                "members of the study organizations",
                                0,
                                new Actor.Described("members of the study organizations", Optional.empty()),
                                Form.DESCRIBED))
                .getFirst();

        Participant members = meeting.participants().getLast();
        assertThat(members.office()).contains("members");
        assertThat(members.country()).isEqualTo("study organizations");
    }
}
