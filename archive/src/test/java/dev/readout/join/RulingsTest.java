package dev.readout.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a person says of two reports outweighs what is found, and goes no further than it must. */
class RulingsTest {
    private static final JoinRules RULES = JoinRules.bundled();
    private static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");

    private final Report early = Reports.usual("early").day("2031-05-04").report();
    private final Report earlyToo = Reports.usual("early-too").day("2031-05-04").report();
    private final Report late = Reports.usual("late").day("2031-05-19").report();
    private final Report lateToo = Reports.usual("late-too").day("2031-05-19").report();

    private static Ruling ruling(Report one, Report other, boolean same, int second) {
        return new Ruling(one.key(), other.key(), same, "Dee", NOON.plusSeconds(second), "I was there.", "id" + second);
    }

    private static List<Event> events(List<Ruling> rulings, Report... reports) {
        return new Joiner(RULES, new Rulings(rulings)).join(List.of(reports));
    }

    private static List<List<String>> documents(List<Event> events) {
        return events.stream()
                .map(event ->
                        event.reports().stream().map(Report::document).sorted().toList())
                .sorted(java.util.Comparator.comparing(List::toString))
                .toList();
    }

    private static List<List<String>> joined(List<Ruling> rulings, Report... reports) {
        return documents(events(rulings, reports));
    }

    @Test
    void whatIsSaidToBeOneIsOneWhateverForbidsIt() {
        Event event = events(List.of(ruling(early, late, true, 1)), early, late).getFirst();
        Judgement judgement = event.joins().getFirst().judgement();
        assertThat(event.reports()).containsExactlyInAnyOrder(early, late);
        assertThat(judgement.ruling().orElseThrow().why()).isEqualTo("I was there.");
        assertThat(judgement.findings()).extracting(Finding::name).contains(Finding.Name.DAYS_DIFFER);
    }

    @Test
    void aReportWithoutADayIsJoinedByAWordAlone() {
        Report undated = Reports.usual("undated").report();
        assertThat(joined(List.of(), early, undated)).isEmpty();
        assertThat(joined(List.of(ruling(early, undated, true, 1)), early, undated))
                .containsExactly(List.of("early", "undated"));
    }

    @Test
    void whatIsSaidToBeTwoIsTwoHoweverAlike() {
        assertThat(joined(List.of(), early, earlyToo)).hasSize(1);
        assertThat(joined(List.of(ruling(early, earlyToo, false, 1)), early, earlyToo))
                .isEmpty();
    }

    @Test
    void theEventsOfTwoReportsThatAreOneBecomeOne() {
        assertThat(joined(List.of(), early, earlyToo, late, lateToo)).hasSize(2);
        List<Event> events = events(List.of(ruling(early, late, true, 1)), early, earlyToo, late, lateToo);
        assertThat(documents(events)).containsExactly(List.of("early", "early-too", "late", "late-too"));
        assertThat(events.getFirst().joins()).hasSize(3);
    }

    @Test
    void aThirdReportBringsTwoThatAreToldApartNotTogether() {
        Report third = Reports.usual("third").day("2031-05-04").city("Aalburg").report();
        Report nearer =
                Reports.usual("nearer").day("2031-05-04").city("Aalburg").report();
        assertThat(joined(List.of(), early, nearer, third)).containsExactly(List.of("early", "nearer", "third"));
        assertThat(joined(List.of(ruling(early, nearer, false, 1)), early, nearer, third))
                .containsExactly(List.of("nearer", "third"));
    }

    @Test
    void aWordOutweighsWhatIsFoundOfAThird() {
        List<Ruling> said = List.of(ruling(early, earlyToo, false, 1), ruling(late, early, true, 2));
        // Found alone, "late-too" would go with "late"; nothing that is found brings "early-too" to them.
        assertThat(joined(said, early, earlyToo, late, lateToo)).containsExactly(List.of("early", "late", "late-too"));
    }

    @Test
    void ofOnePairTheLastWordCounts() {
        Ruling same = ruling(early, late, true, 1);
        assertThat(joined(List.of(ruling(late, early, false, 2), same), early, late))
                .isEmpty();
        assertThat(joined(List.of(ruling(late, early, false, 0), same), early, late))
                .hasSize(1);
    }

    @Test
    void whereWordsCannotAllHoldTheNewestDo() {
        Ruling old = ruling(early, late, true, 1);
        Ruling newer = ruling(late, lateToo, true, 2);
        Ruling apart = ruling(early, lateToo, false, 0);
        assertThat(joined(List.of(old, newer, apart), early, late, lateToo))
                .containsExactly(List.of("late", "late-too"));
    }

    @RepeatedTest(20)
    void theOrderOfArrivalLeavesNoTraceAndNobodyIsContradicted() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(Reports.usual("d" + i)
                    .day("2031-05-0" + (1 + random.nextInt(4)))
                    .report());
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int one = random.nextInt(30);
            int other = (one + 1 + random.nextInt(29)) % 30;
            rulings.add(ruling(reports.get(one), reports.get(other), random.nextBoolean(), i));
        }
        Report[] before = reports.toArray(Report[]::new);
        List<List<String>> events = joined(rulings, before);
        Collections.shuffle(reports, random);
        List<Ruling> shuffled = new ArrayList<>(rulings);
        Collections.shuffle(shuffled, random);
        assertThat(joined(shuffled, reports.toArray(Report[]::new)))
                .as("seed %s", seed)
                .isEqualTo(events);
        Joiner joiner = new Joiner(RULES, new Rulings(rulings));
        for (Event event : joiner.join(Arrays.asList(before))) {
            assertThat(event.joins()).hasSize(event.reports().size() - 1);
            assertThat(joiner.rulings().areApart(event.reports(), event.reports()))
                    .as("seed %s", seed)
                    .isFalse();
        }
    }
}
