package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.Engagement.Topic;
import dev.readout.resolve.TimeValue;
import dev.readout.resolve.engagement.AttendanceReader.Attendance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private static final Span HERE = new Span(0, 1);
    private static final TimeValue DAY = new TimeValue.Day(LocalDate.of(2024, 5, 31));

    private final Chronicle chronicle = new Chronicle();

    private static Participant state(String code) {
        return new Participant(Optional.empty(), Optional.empty(), code, HERE, "test");
    }

    private static Participant person(String name, String code) {
        return new Participant(Optional.of(name), Optional.of("Minister"), code, HERE, "test");
    }

    private static Engagement engagement(Kind kind, TimeValue when, Participant... who) {
        return new Engagement(
                "",
                kind,
                Status.HELD,
                when,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(who),
                List.of(),
                HERE,
                HERE,
                "test");
    }

    @Test
    void whatIsToldAgainIsOneEngagement() {
        chronicle.tell(engagement(Kind.MEETING, DAY, person("Lind", "NOR"), person("Halden", "KEN")));
        chronicle.tell(engagement(Kind.MEETING, TimeValue.unknown(), state("NOR"), state("KEN")));

        assertThat(chronicle.all()).extracting(Engagement::id).containsExactly("e1");
    }

    @Test
    void topicsAreTheirsWhoDiscussed() {
        Topic topic = new Topic("trade", HERE);
        chronicle.tell(engagement(Kind.MEETING, DAY, person("Lind", "NOR"), person("Halden", "KEN")));
        chronicle.tell(engagement(Kind.CONFERENCE, DAY, person("Aas", "MLI")));
        chronicle.discuss(List.of(topic));

        assertThat(chronicle.all()).extracting(Engagement::topics).containsExactly(List.of(topic), List.of());
    }

    @Test
    void nobodyMeetsAloneAndAnEventNeedsADayOrSomebody() {
        chronicle.tell(engagement(Kind.MEETING, DAY, person("Lind", "NOR")));
        chronicle.tell(engagement(Kind.CEREMONY, TimeValue.unknown()));
        chronicle.tell(engagement(Kind.CONFERENCE, DAY));

        assertThat(chronicle.all()).extracting(Engagement::kind).containsExactly(Kind.CONFERENCE);
    }

    @Test
    void whoLedADelegationStandsForItsState() {
        chronicle.tell(engagement(Kind.MEETING, DAY, state("NOR"), state("KEN")));
        chronicle.attend(new Attendance(List.of(person("Lind", "NOR"), person("Halden", "Halden")), true));

        List<Participant> who = chronicle.all().getFirst().participants();
        assertThat(who).extracting(p -> p.name().orElse("")).containsExactly("Lind", "Halden");
        assertThat(who).extracting(Participant::country).containsExactly("NOR", "KEN");
        assertThat(who.getLast().rule()).isEqualTo("other-delegation");
    }

    @Test
    void whoWasAlsoPresentJoinsOnce() {
        chronicle.tell(engagement(Kind.CONFERENCE, DAY, person("Lind", "NOR")));
        chronicle.attend(new Attendance(List.of(person("Lind", "NOR"), person("Moe", "NOR")), false));

        assertThat(chronicle.all().getFirst().participants()).hasSize(2);
    }

    @Test
    void topicsGoToTheEngagementAtHand() {
        chronicle.tell(engagement(Kind.CONFERENCE, DAY, person("Lind", "NOR")));
        chronicle.discuss(List.of(new Topic("ferries", HERE), new Topic("ferries", HERE)));

        assertThat(chronicle.all().getFirst().topics()).extracting(Topic::words).containsExactly("ferries");
    }

    private static Engagement chaired(Participant chair) {
        Engagement e = engagement(Kind.MEETING, TimeValue.unknown(), chair);
        return new Engagement(
                "",
                e.kind(),
                e.status(),
                e.when(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                e.participants(),
                List.of(),
                HERE,
                HERE,
                "any.chair");
    }

    @Test
    void whoChairedTheTalksWasAtThem() {
        chronicle.tell(engagement(Kind.MEETING, DAY, person("Lind", "NOR"), person("Halden", "KEN")));
        chronicle.tell(chaired(person("Moe", "MLI")));

        assertThat(chronicle.all()).hasSize(1);
        assertThat(chronicle.all().getFirst().participants())
                .extracting(p -> p.name().orElse(""))
                .containsExactly("Lind", "Halden", "Moe");
    }

    @Test
    void aTitleAddsWhatTheTextDoesNotTell() {
        chronicle.tell(engagement(Kind.MEETING, DAY, person("Lind", "NOR"), person("Halden", "KEN")));

        assertThat(chronicle.isNew(engagement(Kind.MEETING, TimeValue.unknown(), state("NOR"), state("KEN"))))
                .isFalse();
        assertThat(chronicle.isNew(engagement(Kind.MEETING, TimeValue.unknown(), state("NOR"), state("MLI"))))
                .isTrue();
        assertThat(chronicle.isNew(engagement(Kind.CALL, TimeValue.unknown(), person("Lind", "NOR"))))
                .isFalse();
    }

    @Test
    void aDayToldLaterDatesTheSamePeople() {
        chronicle.tell(engagement(Kind.MEETING, TimeValue.unknown(), person("Lind", "NOR"), person("Halden", "KEN")));
        chronicle.tell(engagement(Kind.MEETING, DAY, person("Lind", "NOR"), person("Halden", "KEN")));

        assertThat(chronicle.all()).extracting(Engagement::when).containsExactly(DAY);
    }

    @Test
    void aMeetingOfNobodyIsThatOfTheSameDay() {
        chronicle.tell(engagement(Kind.MEETING, DAY));
        chronicle.tell(engagement(Kind.MEETING, DAY, person("Lind", "NOR"), person("Halden", "KEN")));

        assertThat(chronicle.all()).hasSize(1);
        assertThat(chronicle.all().getFirst().participants()).hasSize(2);
    }

    @Test
    void whoIsOfABodyThatIsThereDoesNotJoinItAgain() {
        chronicle.tell(engagement(Kind.CONFERENCE, DAY, state("Coast League")));
        chronicle.attend(new Attendance(List.of(state("Council of the Coast League"), state("Harbour Forum")), false));

        assertThat(chronicle.all().getFirst().participants())
                .extracting(Participant::country)
                .containsExactly("Coast League", "Harbour Forum");
    }
}
