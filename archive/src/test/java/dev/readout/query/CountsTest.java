package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Crossing;
import dev.readout.coding.Crosswalk;
import dev.readout.coding.EventSides;
import dev.readout.query.Counts.Group;
import dev.readout.query.EventCount.Per;
import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.resolve.TimeValue;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts are those that counting the codings one by one gives. */
class CountsTest {
    private static final long SEED = 20310505;
    private static final Crosswalk CROSSWALK = Crosswalk.load(DataFiles.bundled());

    @TempDir
    Path directory;

    private final List<Coded> documents = new RandomRecord(SEED).documents(60);
    private Reader reader;

    /** A row of the schemes between two. */
    private record Event(
            String source, String target, String month, String unit, String cameo, String plover, Crossing as) {}

    @BeforeEach
    void fill() {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            documents.forEach(store::accept);
        }
        reader = Reader.open(directory);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Coded coded : documents) {
            for (Crossing row : CROSSWALK.rows(coded)) {
                String id = row.facts().getFirst();
                EventSides.Called called = EventSides.Called.of(row);
                List<EventSides.Dyad> dyads = id.startsWith("e")
                        ? coded.engagements().stream()
                                .filter(e -> e.id().equals(id))
                                .flatMap(e -> EventSides.of(
                                        e.participants().stream()
                                                .map(p -> p.country())
                                                .toList(),
                                        e.country(),
                                        called)
                                        .dyads()
                                        .stream())
                                .toList()
                        : coded.acts().stream()
                                .filter(a -> a.id().equals(id))
                                .flatMap(a ->
                                        EventSides.of(codes(a.by()), codes(a.target()), codes(a.addressee()), called)
                                                .dyads()
                                                .stream())
                                .toList();
                TimeValue when = id.startsWith("e")
                        ? coded.engagements().stream()
                                .filter(e -> e.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .when()
                        : coded.acts().stream()
                                .filter(a -> a.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .date();
                dyads.forEach(dyad -> events.add(event(coded, dyad, when, row)));
            }
        }
        return events;
    }

    private static List<String> codes(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::code).toList();
    }

    private static Event event(Coded coded, EventSides.Dyad dyad, TimeValue when, Crossing row) {
        boolean dated = when.start().isPresent();
        String first = dated ? (when.start().get() + "-01-01").substring(0, 10) : "";
        String last = when.lastDay().map(LocalDate::toString).orElse("");
        String month = dated && first.substring(0, 7).equals(last.substring(0, 7)) ? first.substring(0, 7) : "";
        return new Event(
                dyad.source(),
                dyad.target(),
                month,
                dated ? first + "/" + last : coded.document().name(),
                row.cameo().map(Crossing.Cameo::code).orElse(""),
                row.plover().map(Crossing.Plover::type).orElse(""),
                row);
    }

    @Test
    void eventsAreCountedByReport() {
        Map<String, Long> expected = events().stream()
                .collect(Collectors.groupingBy(
                        e -> e.source() + ">" + e.target() + " " + e.month(), TreeMap::new, Collectors.counting()));
        Counts counts = reader.count(EventCount.all(CountingRule.REPORTS)
                .per(Per.SOURCE)
                .per(Per.TARGET)
                .per(Per.MONTH));
        assertThat(counted(counts, v -> v.get(0) + ">" + v.get(1) + " " + v.get(2)))
                .isEqualTo(expected);
        assertThat(counts.n()).isEqualTo(events().size()).isGreaterThan(100);
        assertThat(counts.undated())
                .isEqualTo(events().stream().filter(e -> e.month().isEmpty()).count())
                .isPositive();
    }

    @Test
    void whatIsToldTwiceOfADayIsOne() {
        Map<String, Long> expected = events().stream()
                .map(e -> new Event(e.source(), e.target(), e.month(), e.unit(), e.cameo(), e.plover(), ANY))
                .distinct()
                .collect(Collectors.groupingBy(Event::plover, TreeMap::new, Collectors.counting()));
        Counts counts = reader.count(EventCount.all(CountingRule.ONE_A_DAY).per(Per.PLOVER));
        assertThat(counted(counts, List::getFirst)).isEqualTo(expected);
        assertThat(counts.n()).isLessThan(events().size());
    }

    private static final Crossing ANY = new Crossing(List.of(), java.util.Optional.empty(), java.util.Optional.empty());

    @Test
    void countsThatAreHeldAreThoseOfTheEvents() {
        for (CountingRule rule : CountingRule.values()) {
            for (EventCount asked : List.of(
                    EventCount.all(rule),
                    EventCount.all(rule).source("AAA"),
                    EventCount.all(rule).target("BBB").code(new CodeFilter.Cameo("03")),
                    EventCount.all(rule).source("AAA").target("BBB").inBothWays(),
                    EventCount.all(rule).source("CCC").inBothWays().code(new CodeFilter.Plover("consult")))) {
                EventCount whole = asked.per(Per.TARGET).per(Per.CAMEO);
                Counts byIssuer = reader.count(whole.per(Per.ISSUER));
                if (rule == CountingRule.REPORTS) {
                    assertThat(byIssuer.n())
                            .as("%s", asked)
                            .isEqualTo(reader.count(whole).n());
                } else {
                    assertThat(byIssuer.n())
                            .as("%s", asked)
                            .isGreaterThanOrEqualTo(reader.count(whole).n());
                }
            }
        }
    }

    @Test
    void theMeanScoreIsThatOfWhatHasOne() {
        Counts counts = reader.count(EventCount.all(CountingRule.REPORTS).source("AAA"));
        double mean = events().stream()
                .filter(e -> e.source().equals("AAA"))
                .flatMap(e -> e.as().cameo().flatMap(Crossing.Cameo::goldstein).stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        Group all = counts.groups().getFirst();
        assertThat(all.goldstein().orElseThrow()).isCloseTo(mean, within(1e-9));
        assertThat(all.scored()).isPositive().isLessThanOrEqualTo(all.n());
    }

    @Test
    void daysInsideAMonthAreCountedAsThoseOfWholeMonths() {
        LocalDate from = LocalDate.of(2031, 6, 1);
        EventCount june = EventCount.all(CountingRule.REPORTS)
                .during(Days.all().from(from).to(LocalDate.of(2031, 6, 30)));
        long expected =
                events().stream().filter(e -> e.month().equals("2031-06")).count();
        assertThat(reader.count(june).n()).isEqualTo(expected).isPositive();
        assertThat(reader.count(june.during(Days.all().from(from).to(LocalDate.of(2031, 6, 29))))
                        .n())
                .isLessThanOrEqualTo(expected);
        assertThat(reader.count(june.during(Days.all().from(from.plusDays(1)))).n())
                .isPositive();
    }

    @Test
    void actsAndEngagementsAreCountedAsTheyAreListed() {
        Counts acts = reader.count(new FactCount.OfActs(ActQuery.all().by("AAA"), List.of(PerAct.ACT)));
        Map<String, Long> expected = reader.listActs(ActQuery.all().by("AAA")).stream()
                .collect(Collectors.groupingBy(row -> row.act().act(), TreeMap::new, Collectors.counting()));
        assertThat(counted(acts, List::getFirst)).isEqualTo(expected);
        EngagementQuery which = EngagementQuery.all().participant("AAA");
        for (PerEngagement per : PerEngagement.values()) {
            assertThat(reader.count(new FactCount.OfEngagements(which, List.of(per), CountingRule.REPORTS))
                            .n())
                    .as("%s", per)
                    .isEqualTo(reader.count(which));
        }
        assertThat(reader.count(new FactCount.OfEngagements(which, List.of(), CountingRule.ONE_A_DAY))
                        .n())
                .isLessThanOrEqualTo(reader.count(which));
    }

    @Test
    void engagementsOfOneDayAreCountedByDay() {
        Map<String, Long> expected = documents.stream()
                .flatMap(coded -> coded.engagements().stream())
                .collect(Collectors.groupingBy(
                        e -> e.when() instanceof TimeValue.Day(LocalDate day) ? day.toString() : "",
                        TreeMap::new,
                        Collectors.counting()));

        Counts counts = reader.count(
                new FactCount.OfEngagements(EngagementQuery.all(), List.of(PerEngagement.DAY), CountingRule.REPORTS));

        assertThat(counted(counts, List::getFirst)).isEqualTo(expected).hasSizeGreaterThan(2);
    }

    @Test
    void whoIsHostIsAskedOfSomebody() {
        FactCount of =
                new FactCount.OfEngagements(EngagementQuery.all(), List.of(PerEngagement.MODE), CountingRule.REPORTS);
        assertThatThrownBy(() -> reader.count(of)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever is asked for stands beside the question, never in it. */
    @Test
    void whoeverIsNoCodeIsNobodysHost() {
        for (String hostile : List.of("'", "\\", "\\' OR 1 = 1 --", "AAA' OR '1' = '1", "?", ":x", "<x>")) {
            EngagementQuery which = EngagementQuery.all().participant(hostile);
            Counts counts = reader.count(new FactCount.OfEngagements(
                    which, List.of(PerEngagement.MODE, PerEngagement.KIND, PerEngagement.MODE), CountingRule.REPORTS));
            assertThat(counts.n()).as(hostile).isZero();
        }
        EngagementQuery which = EngagementQuery.all().participant("AAA");
        Counts counts = reader.count(new FactCount.OfEngagements(
                which, List.of(PerEngagement.MODE, PerEngagement.MODE), CountingRule.REPORTS));
        assertThat(counts.groups())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.values().get(0))
                        .isEqualTo(group.values().get(1)));
        for (EngagementQuery.Mode mode : EngagementQuery.Mode.values()) {
            assertThat(counted(counts, List::getFirst).getOrDefault(mode.name().toLowerCase(Locale.ROOT), 0L))
                    .as("%s", mode)
                    .isEqualTo(reader.count(which.and(new EngagementQuery.Placed(mode, "AAA"))));
        }
    }

    @Test
    void coverageTellsOfEachIssuerFromWhenToWhenAndWhatIsMissing() {
        Coverage coverage = reader.coverage(DocumentQuery.all());
        assertThat(coverage.documents()).isEqualTo(documents.size());
        for (Coverage.Line line : coverage.lines()) {
            List<LocalDate> days = documents.stream()
                    .map(coded -> coded.document().metadata())
                    .filter(known ->
                            known.issuer().map(k -> k.value()).orElse("").equals(line.issuer()))
                    .flatMap(known -> known.published().stream())
                    .map(k -> k.value())
                    .sorted()
                    .toList();
            assertThat(line.documents()).isEqualTo(days.size());
            assertThat(line.first()).isEqualTo(days.getFirst().toString());
            assertThat(line.last()).isEqualTo(days.getLast().toString());
            assertThat(line.gaps())
                    .containsExactlyElementsOf(Stream.iterate(
                                    YearMonth.from(days.getFirst()),
                                    month -> month.isBefore(YearMonth.from(days.getLast())),
                                    month -> month.plusMonths(1))
                            .filter(month -> days.stream().map(YearMonth::from).noneMatch(month::equals))
                            .toList());
        }
        assertThat(reader.coverage(DocumentQuery.all().issuer("AAA")).lines()).hasSize(1);
    }

    private static Map<String, Long> counted(Counts counts, java.util.function.Function<List<String>, String> name) {
        return counts.groups().stream()
                .collect(Collectors.toMap(g -> name.apply(g.values()), Group::n, Long::sum, TreeMap::new));
    }
}
