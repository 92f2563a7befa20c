package dev.readout.export.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Crossing;
import dev.readout.export.Export;
import dev.readout.export.Talks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventReaderTest {
    @TempDir
    Path directory;

    private final List<Event> events = new ArrayList<>();

    @BeforeEach
    void read() {
        Export export = Talks.export(Talks.archive(directory));
        export.eachEvent(new EventReader(export.data()), events::add);
    }

    @Test
    void anEngagementAndTheTalkInItAreOneRowAndWhatIsNegatedIsNone() {
        assertThat(events)
                .extracting(
                        e -> e.crossing().plover().map(Crossing.Plover::type).orElse(""))
                .containsExactly("CONSULT", "AGREE", "REJECT", "AGREE", "ACCUSE", "AGREE", "ACCUSE", "ASSAULT");
    }

    @Test
    void everySideIsThereByANamedRule() {
        assertThat(events.stream().map(e -> e.sides().rule() + " " + pairs(e)))
                .containsExactly(
                        "sides-of-engagement XHA>XVA",
                        "sides-of-engagement XHA>XVA",
                        "sides-of-engagement XHA>XVA",
                        "between-the-sides XHA>XVA",
                        "each-by-each-target XHA>XOR XVA>XOR",
                        "addressee-for-target XHA>XVA",
                        "alone XHA>",
                        "alone ");
    }

    /** Seo deplored something before Tolle: Tolle has not been deplored. */
    @Test
    void whoIsToldOfAHostileActIsNotItsTarget() {
        Event deplored = events.get(6);
        assertThat(deplored.trigger()).isEqualTo("deplored");
        assertThat(deplored.sides().targets()).isEmpty();
    }

    @Test
    void whatIsSaidAtAMeetingIsSaidWhereItWasHeld() {
        Location vienna = events.get(3).where().orElseThrow();
        assertThat(vienna.city()).contains("Vienna");
        assertThat(vienna.known().orElseThrow().point().latitude()).isEqualTo(48.2);
        assertThat(events.get(7).where()).isEmpty();
    }

    @Test
    void onlyADayIsADay() {
        assertThat(events.get(0).day()).contains(LocalDate.of(2031, 5, 4));
        assertThat(events.get(1).day()).isEmpty();
    }

    @Test
    void identifiersAreTheSameEachTimeAndTellRowsApart() {
        List<String> ids = events.stream()
                .flatMap(e -> e.rows().stream())
                .map(r -> r.id().text())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(8);
        Export again = Talks.export(Talks.archive(directory.resolve("again")));
        List<String> same = new ArrayList<>();
        again.eachEvent(new EventReader(again.data()), e -> e.rows().forEach(r -> same.add(r.id().text())));
        assertThat(same).isEqualTo(ids);
        assertThat(events.getFirst().id().number(31)).isBetween(0L, (1L << 31) - 1);
        assertThat(events.getFirst().id().number(53)).isBetween(0L, (1L << 53) - 1);
    }

    @Test
    void aStateIsCalledByItsNameAndKeepsItsWords() {
        Party party = events.get(4).sides().targets().getFirst();
        assertThat(party.kind()).isEqualTo(Party.Kind.STATE);
        assertThat(party.name()).endsWith("Orzhan");
        assertThat(party.words()).containsExactly("words for XOR");
        assertThat(events.getFirst().sides().sources().getFirst().people()).containsExactly("Min Seo");
    }

    private static String pairs(Event event) {
        return event.sides().dyads().stream()
                .map(d -> d.source().code() + ">" + d.target().map(Party::code).orElse(""))
                .collect(Collectors.joining(" "));
    }
}
