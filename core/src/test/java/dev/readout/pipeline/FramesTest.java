package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final Span HERE = new Span(0, 1);
    private static final Participant LIND =
            new Participant(Optional.of("Lind"), Optional.of("Minister"), "NOR", HERE, "test");

    private static Engagement engagement(
            String id, Kind kind, Optional<String> country, TimeValue when, Participant... who) {
        return new Engagement(
                id,
                kind,
                Status.HELD,
                when,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                country,
                List.of(who),
                List.of(),
                HERE,
                HERE,
                "test");
    }

    private static TimeValue day(int day) {
        return new TimeValue.Day(LocalDate.of(2026, 5, day));
    }

    private static Participant group(String words) {
        return new Participant(Optional.empty(), Optional.empty(), words, HERE, "as-written");
    }

    @Test
    void anUndatedMeetingTakesTheDayOfTheVisitToItsCountry() {
        List<Engagement> completed = Frames.complete(List.of(
                engagement("e1", Kind.VISIT, Optional.of("KEN"), day(2), LIND),
                engagement("e2", Kind.VISIT, Optional.of("MLI"), day(5), LIND),
                engagement("e3", Kind.MEETING, Optional.of("KEN"), TimeValue.unknown(), LIND)));

        assertThat(completed.getLast().when()).isEqualTo(day(2));
        assertThat(completed.getLast().inferred()).containsExactly(new Inferred("date", "within-e1"));
    }

    @Test
    void counterpartsOfAVisitAreOfTheCountryVisited() {
        List<Engagement> completed = Frames.complete(List.of(
                engagement("e1", Kind.VISIT, Optional.of("KEN"), day(2), LIND),
                engagement(
                        "e2",
                        Kind.MEETING,
                        Optional.empty(),
                        TimeValue.unknown(),
                        LIND,
                        group("senior government officials"),
                        group("harbour unions"))));

        assertThat(completed.getLast().participants())
                .extracting(Participant::country)
                .containsExactly("NOR", "KEN", "harbour unions");
        assertThat(completed.getLast().participants().get(1).rule()).isEqualTo("host-of-visit");
    }
}
