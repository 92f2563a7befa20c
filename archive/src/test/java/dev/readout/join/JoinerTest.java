package dev.readout.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class JoinerTest {
    private static final Joiner JOINER = new Joiner(JoinRules.bundled());

    private static List<List<String>> joined(Report... reports) {
        return documents(JOINER.join(List.of(reports)));
    }

    private static List<List<String>> documents(List<Event> events) {
        return events.stream()
                .map(event -> event.reports().stream()
                        .map(report -> report.document() + report.engagement().id())
                        .sorted()
                        .toList())
                .sorted(java.util.Comparator.comparing(List::toString))
                .toList();
    }

    @Test
    void whatOneDocumentTellsApartStaysApart() {
        Report morning = Reports.usual("a")
                .day("2031-05-04")
                .at(1)
                .words("grain harbour")
                .report();
        Report evening = Reports.usual("a")
                .day("2031-05-04")
                .at(2)
                .words("fishing quota")
                .report();
        Report grain =
                Reports.usual("b").day("2031-05-04").words("grain harbour").report();
        Report fish =
                Reports.usual("c").day("2031-05-04").words("fishing quota").report();
        assertThat(joined(morning, evening, grain, fish)).containsExactly(List.of("ae1", "be0"), List.of("ae2", "ce0"));
    }

    @Test
    void whatFitsTwoThatAreToldApartGoesWithNeither() {
        Report morning = Reports.usual("a").day("2031-05-04").at(1).report();
        Report evening = Reports.usual("a").day("2031-05-04").at(2).report();
        Report either = Reports.usual("b").day("2031-05-04").report();
        assertThat(joined(morning, evening, either)).isEmpty();
    }

    @Test
    void aMonthWithTwoMeetingsIsNeither() {
        Report month = Reports.usual("m")
                .when(new TimeValue.Month(YearMonth.of(2031, 5)))
                .city("Aalburg")
                .report();
        Report early = Reports.usual("a").day("2031-05-04").city("Aalburg").report();
        Report late = Reports.usual("b").day("2031-05-19").city("Aalburg").report();
        assertThat(joined(month, early)).containsExactly(List.of("ae0", "me0"));
        assertThat(joined(month, early, late)).isEmpty();
    }

    @Test
    void anAnnouncementJoinsWhatWasHeldThen() {
        Report planned = Reports.usual("p")
                .status(Status.PLANNED)
                .published("2031-05-01")
                .day("2031-05-04")
                .report();
        Report held =
                Reports.usual("h").published("2031-05-05").day("2031-05-04").report();
        Event event = JOINER.join(List.of(planned, held)).getFirst();
        assertThat(event.status()).isEqualTo(Status.HELD);
        assertThat(event.announcements()).extracting(Report::document).containsExactly("p");
    }

    @Test
    void whatWasCalledOffIsNotHeld() {
        Report planned = Reports.usual("p")
                .status(Status.PLANNED)
                .published("2031-05-01")
                .day("2031-05-04")
                .report();
        Report off = Reports.usual("c")
                .status(Status.CANCELLED)
                .published("2031-05-03")
                .day("2031-05-04")
                .report();
        Report held =
                Reports.usual("h").published("2031-05-05").day("2031-05-04").report();
        assertThat(JOINER.join(List.of(planned, off)).getFirst().status()).isEqualTo(Status.CANCELLED);
        JOINER.join(List.of(planned, off, held))
                .forEach(event -> assertThat(event.reports().stream()
                                .map(report -> report.engagement().status()))
                        .doesNotContainSequence(Status.CANCELLED, Status.HELD)
                        .doesNotContainSequence(Status.HELD, Status.CANCELLED));
    }

    /** All in pairs with each other: what is done for each three of them would take minutes. */
    @Test
    void aSummitThatHundredsTellOfIsOneEvent() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            reports.add(Reports.usual("doc" + i).day("2031-05-04").report());
        }
        reports.add(Reports.usual("other").day("2031-06-04").report());
        List<Event> events = JOINER.join(reports);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().reports()).hasSize(400);
        assertThat(events.getFirst().joins()).hasSize(399);
    }

    @RepeatedTest(20)
    void theOrderOfArrivalLeavesNoTrace() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reports.add(random(random, i));
        }
        List<Event> events = JOINER.join(reports);
        Collections.shuffle(reports, random);
        List<Event> others = JOINER.join(reports);
        assertThat(others.stream().map(Event::id))
                .as("seed %s", seed)
                .containsExactlyElementsOf(events.stream().map(Event::id).toList());
        assertThat(documents(others)).as("seed %s", seed).isEqualTo(documents(events));
        events.forEach(event -> assertThat(event.reports().stream().map(Report::document))
                .as("seed %s", seed)
                .doesNotHaveDuplicates());
        assertThat(events).as("seed %s", seed).isNotEmpty();
    }

    private static Report random(Random random, int number) {
        LocalDate day = LocalDate.of(2031, 5, 1 + random.nextInt(4));
        Reports report = Reports.of("doc" + number / 2)
                .at(number % 2)
                .when(random.nextInt(4) == 0 ? new TimeValue.Month(YearMonth.from(day)) : new TimeValue.Day(day))
                .who("Foreign Minister/" + (random.nextInt(3) == 0 ? "Aal" : "Ada Aal") + "/AAA")
                .who("Foreign Minister/" + (random.nextInt(5) == 0 ? "Ole Ortt" : "Bea Boor") + "/BBB")
                .status(random.nextInt(5) == 0 ? Status.PLANNED : Status.HELD);
        return (random.nextBoolean() ? report.city(random.nextBoolean() ? "Aalburg" : "Boorstad") : report).report();
    }
}
