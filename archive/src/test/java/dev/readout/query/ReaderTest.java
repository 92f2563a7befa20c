package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.resolve.Engagement;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {
    private static final ActQuery WHOLE = ActQuery.all().withBackground().withNegated();

    @TempDir
    Path directory;

    private Store store;
    private Reader reader;

    @BeforeEach
    void threeReleases() {
        store = SqliteStore.open(directory, Clock.systemUTC());
        for (int n = 3; n > 0; n--) {
            store.save(Samples.release(n), Optional.of(Samples.bytes(n)));
        }
        reader = Reader.open(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void quotesAreTheWordsOfTheText() {
        ActRow row = reader.listActs(ActQuery.all().act("condemn").document("aaa-001.txt"))
                .getFirst();
        assertThat(row.quote()).isEqualTo("strongly condemned Crag's tests");
        assertThat(row.trigger()).isEqualTo("condemned");
        assertThat(row.about()).contains("tests of rocket");
        assertThat(row.act()).isEqualTo(Samples.release(1).acts().get(1));
        assertThat(row.source().metadata())
                .isEqualTo(Samples.release(1).document().metadata());
        assertThat(row.key().textHash()).isEqualTo(row.source().textHash());
    }

    @Test
    void theNewestDocumentsStandFirst() {
        List<DocumentLine> newest = reader.listNewest(DocumentQuery.all());

        assertThat(newest)
                .hasSize(3)
                .isSortedAccordingTo(Comparator.comparing(
                        (DocumentLine line) -> line.published().orElseThrow().value(), Comparator.reverseOrder()));
        assertThat(newest)
                .allSatisfy(line -> assertThat(
                                reader.listDocuments(DocumentQuery.all().document(line.key())))
                        .singleElement()
                        .satisfies(row -> {
                            assertThat(line.engagements()).isEqualTo(row.engagements());
                            assertThat(line.acts()).isEqualTo(row.acts());
                            assertThat(line.published())
                                    .isEqualTo(row.source().metadata().published());
                        }));
        assertThat(reader.listNewest(DocumentQuery.all().page(1, 1))).containsExactly(newest.get(1));
        assertThat(reader.countNewest(DocumentQuery.all().issuer("ZZZ"))).isZero();
    }

    @Test
    void documentsAreCalledByTheirHeadlines() {
        List<DocumentLine> lines = reader.listNewest(DocumentQuery.all());
        List<String> keys = lines.stream().map(DocumentLine::key).toList();

        assertThat(reader.headings(keys))
                .isEqualTo(lines.stream().collect(Collectors.toMap(DocumentLine::key, DocumentLine::heading)));
        assertThat(reader.headings(List.of("nosuch"))).isEmpty();
    }

    @Test
    void arrivalsAreInTheOrderInWhichTheyCame() {
        Arrivals all = reader.arrivals(0, 2);

        assertThat(all.all()).isEqualTo(3);
        assertThat(all.rows()).extracting(DocumentLine::name).containsExactly("aaa-001.txt", "aaa-002.txt");
        assertThat(reader.arrivals(all.last(), 9).rows()).isEmpty();
        store.save(Samples.release(4), Optional.of(Samples.bytes(4)));
        assertThat(reader.arrivals(all.last(), 9).rows())
                .extracting(DocumentLine::name)
                .containsExactly("aaa-004.txt");
    }

    @Test
    void whatCodedTheTextsIsListed() {
        assertThat(reader.listCoders()).singleElement().satisfies(coder -> {
            assertThat(coder.fingerprint()).isEqualTo(Samples.release(1).fingerprint());
            assertThat(coder.codings()).isEqualTo(3);
            assertThat(coder.current()).isEqualTo(3);
        });
    }

    @Test
    void actorsAreFoundByRole() {
        assertThat(acts(WHOLE.actor("BBB"))).containsOnly("thank", "pledge").hasSize(6);
        assertThat(acts(WHOLE.by("BBB"))).containsOnly("pledge");
        assertThat(acts(ActQuery.all().target("BBB"))).containsOnly("thank");
        assertThat(acts(ActQuery.all().addressee("CCC"))).isEmpty();
        assertThat(acts(ActQuery.all().by("AAA").target("CCC")))
                .containsOnly("condemn")
                .hasSize(3);
    }

    @Test
    void theWordsOfTheTextFindAnActorToo() {
        assertThat(acts(ActQuery.all().target("crag"))).containsOnly("condemn");
    }

    @Test
    void backgroundAndNegatedAreLeftOutUnlessAskedFor() {
        assertThat(acts(ActQuery.all())).doesNotContain("pledge").hasSize(6);
        assertThat(acts(ActQuery.all().withBackground())).doesNotContain("pledge");
        assertThat(acts(ActQuery.all().withNegated())).doesNotContain("pledge");
        assertThat(acts(WHOLE)).contains("pledge").hasSize(9);
    }

    @Test
    void datesBoundTheAnswers() {
        LocalDate day = LocalDate.of(2031, 5, 4);
        assertThat(acts(ActQuery.all().from(day).to(day))).hasSize(6);
        assertThat(acts(ActQuery.all().from(day.plusDays(1)))).isEmpty();
        assertThat(reader.count(EngagementQuery.all().to(day.minusDays(1)))).isZero();
        assertThat(reader.listDocuments(DocumentQuery.all().from(day))).hasSize(1);
    }

    @Test
    void engagementsAreFoundByThoseWhoTookPart() {
        EngagementQuery both = EngagementQuery.all().participant("AAA").participant("bea boor");
        assertThat(reader.listEngagements(both)).hasSize(3).allSatisfy(row -> {
            assertThat(row.quote()).isEqualTo("Foreign Minister Ada Aal met Bea Boor");
            assertThat(row.trigger()).isEqualTo("met");
        });
        assertThat(reader.listEngagements(both.participant("CCC"))).isEmpty();
        assertThat(reader.listEngagements(both.kind(Engagement.Kind.CALL))).isEmpty();
        assertThat(reader.listEngagements(both.kind(Engagement.Kind.MEETING).document("aaa-002.txt")))
                .hasSize(1);
    }

    @Test
    void pagesTogetherAreTheWhole() {
        List<ActRow> whole = reader.listActs(WHOLE);
        List<ActRow> pages = new ArrayList<>();
        for (int at = 0; at < 12; at += 2) {
            pages.addAll(reader.listActs(WHOLE.page(2, at)));
        }
        assertThat(pages).isEqualTo(whole).hasSize(9);
        assertThat(reader.count(WHOLE)).isEqualTo(9);
    }

    @Test
    void answersStandInTheOrderOfDocumentsAndText() {
        assertThat(reader.listDocuments(DocumentQuery.all().issuer("AAA")))
                .extracting(row -> row.source().document())
                .containsExactly("aaa-001.txt", "aaa-002.txt", "aaa-003.txt");
        assertThat(reader.listActs(WHOLE.document("aaa-003.txt")))
                .extracting(row -> row.act().id())
                .containsExactly("a1", "a2", "a3");
        DocumentRow row = reader.listDocuments(DocumentQuery.all()).getFirst();
        assertThat(row.acts()).isEqualTo(3);
        assertThat(row.engagements()).isEqualTo(1);
        assertThat(row.length()).isEqualTo(Samples.release(1).document().text().length());
    }

    @Test
    void aDocumentIsFoundByItsKeyOrHowItBegins() {
        Coded coded = Samples.release(2);
        String hash = coded.document().text().hash().substring(0, 12);
        for (String start : List.of("aaa-002.txt", "aaa-002", hash)) {
            assertThat(reader.findDocument(start)).map(Coded::acts).contains(coded.acts());
        }
        assertThat(reader.findDocument("aaa-")).isEmpty();
        assertThat(reader.findDocument("")).isEmpty();
        assertThat(reader.findDocument("zzz")).isEmpty();
        assertThat(reader.listKeys("aaa-", 2)).containsExactly("aaa-001.txt", "aaa-002.txt");
    }

    @Test
    void onlyTheCurrentCodingAnswers() {
        store.accept(new Coded(Samples.release(1).document(), "second", List.of(), List.of()));
        assertThat(reader.count(WHOLE)).isEqualTo(6);
        assertThat(reader.listDocuments(DocumentQuery.all())).hasSize(3);
    }

    private List<String> acts(ActQuery query) {
        List<String> names =
                reader.listActs(query).stream().map(row -> row.act().act()).toList();
        assertThat(reader.count(query)).isEqualTo(names.size());
        return names;
    }
}
