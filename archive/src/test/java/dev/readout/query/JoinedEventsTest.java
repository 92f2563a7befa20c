package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.join.Event;
import dev.readout.join.Report;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The joined events of an archive are those of the set of its documents. */
class JoinedEventsTest {
    @TempDir
    Path root;

    /** Documents whose reports are so near each other that many could be of one event. */
    private static List<Coded> documents(long seed) {
        Random random = new Random(seed);
        return new RandomRecord(seed)
                .documents(30).stream().map(coded -> crowded(coded, random)).toList();
    }

    private static Coded crowded(Coded coded, Random random) {
        Text text = coded.document().text();
        List<Engagement> engagements = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            LocalDate day = LocalDate.of(2031, 5, 1).plusDays(random.nextInt(20));
            engagements.add(new Engagement(
                    "e" + (i + 1),
                    Engagement.Kind.MEETING,
                    Engagement.Status.HELD,
                    random.nextInt(5) == 0 ? new TimeValue.Month(YearMonth.from(day)) : new TimeValue.Day(day),
                    List.of(),
                    Optional.empty(),
                    random.nextBoolean() ? Optional.of("Aalburg") : Optional.empty(),
                    Optional.empty(),
                    List.of(
                            person(text, "Ada Aal", "AAA"),
                            person(text, "Bea Boor", random.nextInt(3) == 0 ? "CCC" : "BBB")),
                    List.of(),
                    Samples.find(text, "met"),
                    Samples.find(text, "Foreign Minister Ada Aal met Bea Boor"),
                    "meet.verb"));
        }
        return new Coded(coded.document(), coded.fingerprint(), engagements, coded.acts());
    }

    private static Participant person(Text text, String name, String code) {
        return new Participant(
                Optional.of(name),
                Optional.of("Foreign Minister"),
                code,
                Samples.find(text, name),
                "office-before-name");
    }

    private Reader filled(String name, List<Coded> documents) {
        Path directory = root.resolve(name);
        fill(name, documents);
        return Reader.open(directory);
    }

    private static Map<String, List<String>> events(Reader reader) {
        Map<String, List<String>> events = new TreeMap<>();
        for (EventRow row : reader.listEvents(EngagementQuery.all(), Integer.MAX_VALUE)) {
            events.put(
                    row.event().id(),
                    row.event().reports().stream()
                            .map(report -> report.document() + " " + report.key())
                            .toList());
        }
        return events;
    }

    @RepeatedTest(2)
    void anyOrderOfArrivalGivesTheSameEvents() {
        long seed = new Random().nextLong();
        List<Coded> documents = new ArrayList<>(documents(seed));
        Reader reader = filled("one", documents);
        assertThat(events(reader)).as("seed %s", seed).isNotEmpty();
        Collections.shuffle(documents, new Random(seed));
        Reader shuffled = filled("other", documents);
        assertThat(events(shuffled)).as("seed %s", seed).isEqualTo(events(reader));
        assertThat(new Verifier(ArchivePlace.in(root.resolve("other"))).verify())
                .as("seed %s", seed)
                .isEmpty();
    }

    @Test
    void anEventIsFoundByItsIdAndHoldsItsReports() {
        Reader reader = filled("one", documents(7));
        EventRow any = reader.listEvents(EngagementQuery.all(), 1).getFirst();
        Event event = reader.findEvent(any.event().id()).orElseThrow().event();
        assertThat(event.reports()).hasSameSizeAs(any.reports()).hasSizeGreaterThan(1);
        assertThat(event.joins()).hasSize(event.reports().size() - 1);
        assertThat(event.reports().stream().map(Report::document)).doesNotHaveDuplicates();
        assertThat(reader.findEvent("ev-none")).isEmpty();
    }

    @Test
    void engagementsLeadToTheirEvents() {
        Reader reader = filled("one", documents(7));
        Lookup lookup = Lookup.open(ArchivePlace.in(root.resolve("one")), Duration.ofSeconds(10));
        Map<String, String> expected = new TreeMap<>();
        for (EventRow row : reader.listEvents(EngagementQuery.all(), Integer.MAX_VALUE)) {
            row.reports()
                    .forEach(report ->
                            expected.put(report.toString(), row.event().id()));
        }

        Map<String, String> found = new TreeMap<>();
        List<EngagementRow> engagements = reader.listEngagements(EngagementQuery.all());
        List<Optional<String>> events = lookup.listEvents(engagements);
        for (int i = 0; i < engagements.size(); i++) {
            String report = engagements.get(i).toString();
            events.get(i).ifPresent(event -> found.put(report, event));
        }

        assertThat(found).isEqualTo(expected).hasSizeLessThan(engagements.size());
    }

    @Test
    void joinedReportsAreCountedOnce() {
        Reader reader = filled("one", documents(7));
        long reports = reader.count(EngagementQuery.all());
        long joined = reader.listEvents(EngagementQuery.all(), Integer.MAX_VALUE).stream()
                .mapToLong(row -> row.reports().size() - 1L)
                .sum();
        Counts counts =
                reader.count(new FactCount.OfEngagements(EngagementQuery.all(), List.of(), CountingRule.JOINED));
        assertThat(counts.n()).isEqualTo(reports - joined).isLessThan(reports);
        assertThat(reader.count(EventCount.all(CountingRule.JOINED)).n())
                .isLessThan(reader.count(EventCount.all(CountingRule.REPORTS)).n());
    }

    @Test
    void whatIsRecodedIsJoinedAnew() {
        List<Coded> documents = documents(7);
        Reader before = filled("one", documents);
        Map<String, List<String>> events = events(before);
        List<Coded> again = documents.stream()
                .map(coded -> new Coded(coded.document(), "second", List.of(), List.of()))
                .toList();
        try (Store store = SqliteStore.open(root.resolve("one"), Clock.systemUTC())) {
            again.forEach(store::accept);
        }
        assertThat(events(before)).isEmpty();
        try (Store store = SqliteStore.open(root.resolve("one"), Clock.systemUTC())) {
            documents.forEach(store::accept);
        }
        assertThat(events(before)).isEqualTo(events);
        assertThat(new Verifier(ArchivePlace.in(root.resolve("one"))).verify()).isEmpty();
    }

    /** Of reports of two documents each, some of them quite unlike. */
    private static List<Correction> said(List<Coded> documents, Random random) {
        List<Correction> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Coded one = documents.get(i);
            Coded other = documents.get(i + 8);
            all.add(Samples.said(
                    i,
                    new Amendment.Pairing(
                            FactKey.engagements(one).getFirst(),
                            FactKey.engagements(other).getFirst(),
                            random.nextInt(3) > 0)));
        }
        return all;
    }

    @RepeatedTest(2)
    void whatPeopleSayHoldsInAnyOrderOfArrivalAndOverARecoding() {
        long seed = new Random().nextLong();
        List<Coded> documents = new ArrayList<>(documents(seed));
        List<Correction> said = said(documents, new Random(seed));
        Map<String, List<String>> before = events(filled("one", documents));
        correct("one", said);
        Reader reader = Reader.open(root.resolve("one"));
        Map<String, List<String>> events = events(reader);
        assertThat(problems("one")).as("seed %s", seed).isEmpty();

        List<Coded> others = new ArrayList<>(documents);
        Collections.shuffle(others, new Random(seed));
        filled("other", others);
        correct("other", said.reversed());
        assertThat(events(Reader.open(root.resolve("other"))))
                .as("seed %s", seed)
                .isEqualTo(events);

        fill(
                "one",
                documents.stream().map(coded -> fingerprinted(coded, List.of())).toList());
        assertThat(events(reader)).isEmpty();
        fill("one", others);
        assertThat(events(reader)).as("seed %s", seed).isEqualTo(events);
        assertThat(problems("one")).as("seed %s", seed).isEmpty();

        List<Correction> undone = new ArrayList<>();
        said.forEach(c -> undone.add(Samples.said(100, new Amendment.Undoing(c.id()))));
        correct("one", undone);
        assertThat(events(reader)).as("seed %s", seed).isEqualTo(before);
        assertThat(problems("one")).as("seed %s", seed).isEmpty();
    }

    @Test
    void aWordOfAReportThatIsNoLongerToldIsListedAndComesBack() {
        List<Coded> documents = documents(7).subList(0, 2);
        filled("one", documents);
        FactKey first = FactKey.engagements(documents.get(0)).getFirst();
        FactKey second = FactKey.engagements(documents.get(1)).getFirst();
        correct("one", List.of(Samples.said(1, new Amendment.Pairing(second, first, true))));
        CorrectionReader corrections = CorrectionReader.open(ArchivePlace.in(root.resolve("one")));
        assertThat(corrections.list().getFirst().places()).hasSize(2);
        assertThat(corrections.list().getFirst().state()).isEqualTo(CorrectionRow.State.COUNTS);

        fill("one", List.of(fingerprinted(documents.get(1), List.of())));
        CorrectionRow row = corrections.list().getFirst();
        assertThat(row.state()).isEqualTo(CorrectionRow.State.UNFIT);
        assertThat(row.problem()).isEqualTo("the coding has no such fact");
        assertThat(events(Reader.open(root.resolve("one")))).isEmpty();

        fill("one", documents);
        assertThat(corrections.list().getFirst().state()).isEqualTo(CorrectionRow.State.COUNTS);
        assertThat(events(Reader.open(root.resolve("one")))).hasSize(1);
        assertThat(corrections.history(first)).hasSize(2);
        assertThat(corrections.history(second).getLast()).isInstanceOf(FactEvent.Said.class);
    }

    @Test
    void ofAReportThatNobodyToldNothingCanBeSaid() {
        List<Coded> documents = documents(7).subList(0, 2);
        filled("one", documents);
        FactKey told = FactKey.engagements(documents.get(0)).getFirst();
        FactKey untold = new FactKey(documents.get(1).document().text().hash(), "engagement", new Span(0, 3), "");
        Correction said = Samples.said(1, new Amendment.Pairing(told, untold, true));
        assertThatThrownBy(() -> correct("one", List.of(said))).hasMessageContaining("no such fact");
        assertThat(CorrectionReader.open(ArchivePlace.in(root.resolve("one"))).list())
                .isEmpty();
        assertThatThrownBy(() -> new Amendment.Pairing(told, told, true)).hasMessageContaining("both are of one text");
    }

    private static Coded fingerprinted(Coded coded, List<Engagement> engagements) {
        return new Coded(coded.document(), "second", engagements, List.of());
    }

    private void fill(String name, List<Coded> documents) {
        try (Store store = SqliteStore.open(root.resolve(name), Clock.systemUTC())) {
            documents.forEach(store::accept);
        }
    }

    private void correct(String name, List<Correction> corrections) {
        try (Store store = SqliteStore.open(root.resolve(name), Clock.systemUTC())) {
            store.correct(corrections);
        }
    }

    private List<String> problems(String name) {
        return new Verifier(ArchivePlace.in(root.resolve(name))).verify();
    }

    /** A document that tells of one meeting on a day, the other minister's name written so. */
    private static Coded told(Coded coded, String day, String name) {
        Text text = coded.document().text();
        Participant other = new Participant(
                Optional.of(name),
                Optional.of("Foreign Minister"),
                "BBB",
                Samples.find(text, "Bea Boor"),
                "office-before-name");
        Engagement meeting = new Engagement(
                "e1",
                Engagement.Kind.MEETING,
                Engagement.Status.HELD,
                new TimeValue.Day(LocalDate.parse(day)),
                List.of(),
                Optional.empty(),
                Optional.of("Aalburg"),
                Optional.empty(),
                List.of(person(text, "Ada Aal", "AAA"), other),
                List.of(),
                Samples.find(text, "met"),
                Samples.find(text, "Foreign Minister Ada Aal met Bea Boor"),
                "meet.verb");
        return new Coded(coded.document(), coded.fingerprint(), List.of(meeting), List.of());
    }

    private static Coded told(Coded coded, String day) {
        return told(coded, day, "Bea Boorman");
    }

    @Test
    void theSameTwoWhoMeetTwiceInAMonthAreTwoEvents() {
        List<Coded> four = new RandomRecord(7).documents(4);
        Reader reader = filled(
                "one",
                List.of(
                        told(four.get(0), "2031-05-04"),
                        told(four.get(1), "2031-05-19"),
                        told(four.get(2), "2031-05-04"),
                        told(four.get(3), "2031-05-19")));
        assertThat(events(reader).values())
                .hasSize(2)
                .allSatisfy(reports -> assertThat(reports).hasSize(2));
    }

    @Test
    void aMistypedNameIsOneName() {
        List<Coded> two = new RandomRecord(7).documents(2);
        Reader reader =
                filled("one", List.of(told(two.get(0), "2031-05-04"), told(two.get(1), "2031-05-04", "Bea Boorrman")));
        assertThat(events(reader)).hasSize(1);
    }

    @Test
    void aReprintIsNoSecondReport() {
        Reader reader = filled(
                "one",
                List.of(
                        told(Samples.printed("https://aaa.example/1", 4, "Talks in Aalburg", ""), "2031-05-04"),
                        told(
                                Samples.printed("https://news.example/9", 5, "Talks in Aalburg", " Share this page."),
                                "2031-05-04")));
        assertThat(reader.count(EngagementQuery.all())).isEqualTo(1);
        assertThat(events(reader)).isEmpty();
    }

    @Test
    void aCorrectedReleaseTakesThePlaceOfTheFormerReport() {
        Coded first = told(Samples.version(1), "2031-05-04");
        Coded second = told(Samples.version(2), "2031-05-04");
        Reader reader = filled(
                "one", List.of(first, told(new RandomRecord(7).documents(1).getFirst(), "2031-05-04")));
        String former = FactKey.engagements(first).getFirst().toString();
        assertThat(events(reader).values().iterator().next()).hasSize(2).anyMatch(report -> report.endsWith(former));

        fill("one", List.of(second));
        String current = FactKey.engagements(second).getFirst().toString();
        assertThat(events(reader).values().iterator().next())
                .hasSize(2)
                .anyMatch(report -> report.endsWith(current))
                .noneMatch(report -> report.endsWith(former));

        fill("one", List.of(told(Samples.version(3), "2031-05-19")));
        assertThat(events(reader)).isEmpty();
        assertThat(problems("one")).isEmpty();
    }
}
