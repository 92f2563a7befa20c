package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.Spellings;
import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.correct.Judgement;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.Talks;
import dev.readout.export.What;
import dev.readout.export.form.Formats;
import dev.readout.relate.commitment.Status;
import dev.readout.store.ArchivePlace;
import dev.readout.store.PostgresServer;
import dev.readout.store.Samples;
import dev.readout.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same documents and corrections in SQLite and in PostgreSQL: the same rows in the same order, and the same bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothDatabasesTest {
    private static final long SEED = 20311130;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);

    private ArchivePlace sqlite = ArchivePlace.in(Path.of("."));
    private ArchivePlace postgres = ArchivePlace.in(Path.of("."));

    /** Once: nothing here changes them. */
    @BeforeAll
    void fill(@TempDir Path root) {
        sqlite = ArchivePlace.in(root.resolve("file"));
        postgres = ArchivePlace.of(root.resolve("beside"), PostgresServer.newSchema(), Map.of());
        fill(sqlite);
        fill(postgres);
    }

    private static void fill(ArchivePlace place) {
        try (Store store = place.open(CLOCK)) {
            List<Coded> all = new ArrayList<>(new RandomRecord(SEED).documents(30));
            all.add(Talks.coded());
            IntStream.range(1, 4).mapToObj(Samples::release).forEach(all::add);
            IntStream.range(0, 3).mapToObj(Samples::version).forEach(all::add);
            all.add(Samples.printed("https://aaa.example/1", 4, "Visit to Ålburg", ""));
            all.add(Samples.printed("https://bbb.example/news", 5, "Ministers meet", "Read more on our site."));
            all.addAll(CommitmentSearchTest.TALES);
            all.forEach(store::accept);
            List<Correction> corrections = List.of(Samples.rejection(1, 0), Samples.rejection(2, 1));
            store.correct(corrections);
            store.judge(
                    new Judgement("act/1", "deed/1", Judgement.Verdict.ACCEPT, "Dee", CLOCK.instant(), "I saw it."));
        }
    }

    /** Asks both the same. */
    private <T> T both(Function<Reader, T> question) {
        T answer = question.apply(Reader.open(sqlite));
        assertThat(question.apply(Reader.open(postgres))).as("seed %d", SEED).isEqualTo(answer);
        return answer;
    }

    /** How many both have. */
    private <T> int many(Function<Reader, List<T>> question) {
        return both(question).size();
    }

    @Test
    void exportsAreTheSameByteForByte() throws IOException {
        for (DocumentQuery documents :
                List.of(DocumentQuery.all(), DocumentQuery.all().withEarlier().withReposts())) {
            for (ExportFormat format : Formats.all()) {
                for (What what : What.values()) {
                    byte[] expected = bytes(Reader.open(sqlite), documents, format, what);
                    assertThat(bytes(Reader.open(postgres), documents, format, what))
                            .as("%s of %s", format.label().name(), what)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static byte[] bytes(Reader reader, DocumentQuery documents, ExportFormat format, What what)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(reader, documents, Talks.data()).of(what).write(format, out);
        return out.toByteArray();
    }

    @Test
    void bothAreWhole() {
        assertThat(new Verifier(sqlite).verify()).isEmpty();
        assertThat(new Verifier(postgres).verify()).isEmpty();
    }

    @Test
    void questionsHaveTheSameAnswersInTheSameOrder() {
        RandomRecord asked = new RandomRecord(SEED);
        long found = 0;
        for (int i = 0; i < 100; i++) {
            ActQuery acts = asked.actQuery().page(7, i % 3);
            found += both(reader -> reader.pageActs(acts)).rows().size();
            EngagementQuery engagements = asked.engagementQuery().page(5, i % 2);
            found += both(reader -> reader.pageEngagements(engagements)).rows().size();
        }
        assertThat(found).as("seed %d", SEED).isGreaterThan(200);
        for (ActQuery.Claim claim : ActQuery.Claim.values()) {
            both(reader -> reader.listActs(ActQuery.all().and(new ActQuery.Claimed(claim))));
        }
        both(reader -> reader.listTenures(TenureQuery.all(Spellings.read(Talks.data()))));
        assertThat(many(reader -> reader.listVersions("aaa.example#7"))).isEqualTo(3);
        assertThat(many(reader -> reader.listKeys("aaa-", 10))).isEqualTo(3);
        both(reader -> reader.findDocument("https://bbb")
                .map(coded -> coded.document().text().hash()));
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        Optional<String> after = Optional.empty();
        int pages = 0;
        do {
            Page page = after.map(token -> new Page(6, 0).after(token)).orElse(new Page(6, 0));
            after = both(reader -> reader.pageActs(ActQuery.all().page(page))).next();
            pages++;
        } while (after.isPresent());
        assertThat(pages).isGreaterThan(5);
    }

    @Test
    void countsAreTheSame() {
        for (CountingRule rule : CountingRule.values()) {
            for (EventCount.Per per : EventCount.Per.values()) {
                EventCount events = new EventCount(
                        Optional.empty(),
                        Optional.of("AAA"),
                        true,
                        Optional.empty(),
                        Days.all(),
                        Optional.empty(),
                        List.of(per, EventCount.Per.SOURCE),
                        rule);
                assertThat(both(reader -> reader.count(events)).n()).isPositive();
            }
            for (FactCount.PerEngagement per : FactCount.PerEngagement.values()) {
                both(reader -> reader.count(
                        new FactCount.OfEngagements(EngagementQuery.all().participant("AAA"), List.of(per), rule)));
            }
        }
        for (FactCount.PerAct per : FactCount.PerAct.values()) {
            both(reader -> reader.count(new FactCount.OfActs(ActQuery.all(), List.of(per))));
        }
        EventCount someDays = new EventCount(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Days.all()
                        .from(Instant.parse("2031-05-03T00:00:00Z")
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()),
                Optional.of("AAA"),
                List.of(EventCount.Per.QUARTER),
                CountingRule.ONE_A_DAY);
        both(reader -> reader.count(someDays));
        both(reader -> reader.coverage(DocumentQuery.all()));
    }

    @Test
    void mechanismsEventsAndRelationsAreTheSame() {
        assertThat(many(reader -> reader.listMechanisms(MechanismQuery.all()))).isPositive();
        for (String name : RandomRecord.MECHANISMS) {
            MechanismQuery editions = MechanismQuery.all().editionsOf(name);
            assertThat(many(reader -> reader.listMechanisms(editions))).isPositive();
            both(reader -> reader.count(editions));
        }
        assertThat(many(reader -> reader.listEvents(EngagementQuery.all(), 100)))
                .as("joined, seed %d", SEED)
                .isPositive();
        for (CountingRule rule : CountingRule.values()) {
            for (RelationQuery.Direction direction : RelationQuery.Direction.values()) {
                RelationQuery asked =
                        RelationQuery.of("AAA").direction(direction).by(rule);
                both(reader -> reader.relation(asked));
                assertThat(many(reader -> reader.listEvents(asked, Page.first(50))))
                        .isPositive();
            }
        }
    }

    @Test
    void commitmentsStandTheSame() {
        CommitmentQuery all = CommitmentQuery.all(LocalDate.of(2032, 1, 1));
        for (CommitmentQuery asked : List.of(
                all,
                all.obligor("AAA"),
                all.to("BBB").about(List.of("SHIP")),
                all.dueBefore(LocalDate.of(2032, 1, 1)),
                all.status(Status.OVERDUE),
                all.page(Page.first(2)))) {
            Answer<CommitmentRow> found = both(reader -> reader.pageCommitments(asked));
            assertThat(found.rows()).as("%s", asked).isNotEmpty();
            both(reader -> reader.count(asked));
            if (found.next().isPresent()) {
                Page second = Page.first(2).after(found.next().get());
                assertThat(both(reader -> reader.pageCommitments(asked.page(second)))
                                .rows())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void singleThingsAndTheLogAreTheSame() {
        Lookup one = Lookup.open(sqlite, Duration.ofSeconds(30));
        Lookup other = Lookup.open(postgres, Duration.ofSeconds(30));
        assertThat(other.sequence()).isEqualTo(one.sequence());
        assertThat(other.pageDocuments(DocumentQuery.all().page(4, 0)))
                .isEqualTo(one.pageDocuments(DocumentQuery.all().page(4, 0)));
        assertThat(other.pageActors(new Page(3, 0))).isEqualTo(one.pageActors(new Page(3, 0)));
        assertThat(other.pageIssues(Optional.empty(), new Page(3, 0)))
                .isEqualTo(one.pageIssues(Optional.empty(), new Page(3, 0)));
        ActRow act = Reader.open(sqlite).listActs(ActQuery.all()).getFirst();
        assertThat(other.findAct(
                        act.key().textHash(), act.key().trigger(), act.key().role()))
                .contains(act);
        assertThat(Holdings.open(postgres).codings())
                .isEqualTo(Holdings.open(sqlite).codings());
        assertThat(Holdings.open(postgres).findTouched(0, 1_000))
                .isEqualTo(Holdings.open(sqlite).findTouched(0, 1_000));
        assertThat(CorrectionReader.open(postgres).list())
                .isEqualTo(CorrectionReader.open(sqlite).list());
        assertThat(CorrectionReader.open(postgres).history(act.key()))
                .isEqualTo(CorrectionReader.open(sqlite).history(act.key()));
    }

    @Test
    void bothTellWhatWasKnown() {
        DocumentQuery before = DocumentQuery.all().knownAt(Instant.parse("2031-05-01T00:00:00Z"));
        DocumentQuery then = DocumentQuery.all().knownAt(Instant.parse("2031-06-01T00:00:00Z"));
        assertThat(many(reader -> reader.listDocuments(before))).isZero();
        assertThat(many(reader -> reader.listDocuments(then))).isPositive();
        assertThat(many(reader -> reader.listActs(ActQuery.all().of(then)))).isPositive();
    }
}
