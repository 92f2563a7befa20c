package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.FactKey;
import dev.readout.document.Issue;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {
    @TempDir
    private Path data;

    private Lookup lookup;
    private Reader reader;

    @BeforeEach
    void write() {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (int n = 1; n <= 7; n++) {
                store.accept(Samples.release(n));
                store.add(new Issue("empty", "intake", Issue.Severity.ERROR, "f" + n, "Nothing.", "Look.", n % 2 == 0));
            }
        }
        lookup = Lookup.open(ArchivePlace.in(data), Duration.ofSeconds(10));
        reader = Reader.open(ArchivePlace.in(data), Duration.ofSeconds(10));
    }

    @Test
    void everyFactIsFoundByItsKey() {
        List<ActRow> acts = reader.listActs(ActQuery.all().withBackground().withNegated());
        assertThat(acts).isNotEmpty().allSatisfy(row -> {
            FactKey key = row.key();
            assertThat(lookup.findAct(key.textHash().substring(0, 16), key.trigger(), key.role()))
                    .hasValue(row);
        });
        assertThat(reader.listEngagements(EngagementQuery.all()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(lookup.findEngagement(
                                row.key().textHash(),
                                row.key().trigger(),
                                row.key().role()))
                        .hasValue(row));
        FactKey known = acts.getFirst().key();
        assertThat(lookup.findAct("0".repeat(16), known.trigger(), known.role()))
                .isEmpty();
        assertThat(lookup.findAct(known.textHash(), known.trigger(), "99")).isEmpty();
    }

    @Test
    void pagesOfDocumentsAreTheListCutInPieces() {
        List<DocumentRow> paged =
                paged(page -> lookup.pageDocuments(DocumentQuery.all().page(page)));

        assertThat(paged).hasSize(7).isEqualTo(reader.listDocuments(DocumentQuery.all()));
    }

    @Test
    void pagesOfActorsNameEachOnceWithAllItsFacts() {
        List<ActorRow> paged = paged(lookup::pageActors);

        assertThat(paged).isNotEmpty().extracting(ActorRow::code).isSorted().doesNotHaveDuplicates();
        assertThat(paged).allSatisfy(row -> {
            assertThat(row.acts())
                    .isEqualTo(reader.count(
                            ActQuery.all().withBackground().withNegated().actor(row.code())));
            assertThat(row.engagements())
                    .isEqualTo(reader.count(EngagementQuery.all().participant(row.code())));
            assertThat(lookup.findActor(row.code())).hasValue(row);
        });
        assertThat(lookup.findActor("nobody")).isEmpty();
    }

    @Test
    void pagesOfIssuesAreTheListCutInPieces() {
        assertThat(paged(page -> lookup.pageIssues(Optional.empty(), page)))
                .hasSize(7)
                .isEqualTo(reader.listIssues());
        assertThat(lookup.pageIssues(Optional.of("other"), Page.first(5)).rows())
                .isEmpty();
    }

    @Test
    void whatIsNoPlaceInAListIsRefused() {
        String ofActors = lookup.pageActors(Page.first(1)).next().orElseThrow();

        assertThatThrownBy(() -> lookup.pageDocuments(
                        DocumentQuery.all().page(Page.first(1).after(ofActors))))
                .isInstanceOf(PlaceException.class);
        assertThatThrownBy(() -> lookup.pageActors(Page.first(1).after("nothing")))
                .isInstanceOf(PlaceException.class);
    }

    @Test
    void theSequenceGrowsWithEachChange() {
        long before = lookup.sequence();
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(Samples.release(7));
            assertThat(lookup.sequence()).as("nothing is new").isEqualTo(before);
            store.accept(Samples.release(8));
        }
        assertThat(lookup.sequence()).isGreaterThan(before);
    }

    private static <R> List<R> paged(Function<Page, Answer<R>> ask) {
        List<R> rows = new ArrayList<>();
        Page page = Page.first(2);
        for (Answer<R> answer = ask.apply(page); ; answer = ask.apply(page)) {
            rows.addAll(answer.rows());
            if (answer.next().isEmpty()) {
                return rows;
            }
            page = page.after(answer.next().get());
        }
    }
}
