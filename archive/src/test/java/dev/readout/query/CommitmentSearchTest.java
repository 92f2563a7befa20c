package dev.readout.query;

import static dev.readout.query.Promises.promise;
import static dev.readout.query.Promises.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Judgement;
import dev.readout.correct.Judgement.Verdict;
import dev.readout.relate.commitment.Chain.Proposal;
import dev.readout.relate.commitment.Status;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2032, 1, 1);
    private static final CommitmentQuery ALL = CommitmentQuery.all(TODAY);

    private static final Coded SHIPS =
            promise("2031-01-10", "two ships", Optional.of("2031-12-31"), "~provide", "ship", "harbour", "#2");
    private static final Coded AGAIN =
            promise("2031-03-10", "two good ships", Optional.empty(), "~provide", "ship", "harbour", "#2");
    private static final Coded GRAIN = promise("2031-02-10", "grain", Optional.empty(), "grain", "winter");
    private static final Coded SENT = report("2031-05-10", "ships", "ship", "harbour", "#2", "deliver");

    /** Two promises of one thing, one of another, and a report that the first was kept. */
    static final List<Coded> TALES = List.of(SHIPS, AGAIN, GRAIN, SENT);

    @TempDir
    private Path directory;

    private Optional<Store> open = Optional.empty();

    @BeforeEach
    void openStore() {
        open = Optional.of(SqliteStore.open(directory, Clock.systemUTC()));
    }

    @AfterEach
    void closeStore() {
        store().close();
    }

    private Store store() {
        return open.orElseThrow();
    }

    private Reader reader() {
        return Reader.open(directory);
    }

    private List<CommitmentRow> rows(CommitmentQuery query) {
        return reader().pageCommitments(query).rows();
    }

    private static List<String> undertakings(List<CommitmentRow> rows) {
        return rows.stream().map(row -> row.undertaking().orElse("")).toList();
    }

    private void all() {
        TALES.forEach(store()::accept);
    }

    @Test
    void theNewestComeFirstEachWithItsWords() {
        all();
        List<CommitmentRow> rows = rows(ALL);
        assertThat(undertakings(rows)).containsExactly("two good ships", "grain", "two ships");
        CommitmentRow first = rows.getLast();
        assertThat(first.deadline()).contains("by 2031-12-31");
        assertThat(first.chain().asked().day()).isEqualTo("2031-01-10");
        assertThat(first.commitment()).isEqualTo(SHIPS.commitments().getFirst());
        assertThat(first.act().quote()).isEqualTo("Aal pledged");
    }

    @Test
    void eachConditionLeavesOutTheRest() {
        all();
        assertThat(rows(ALL.obligor("AAA"))).hasSize(3);
        assertThat(rows(ALL.obligor("BBB"))).isEmpty();
        assertThat(rows(ALL.to("BBB"))).hasSize(3);
        assertThat(rows(ALL.to("BB"))).isEmpty();
        assertThat(undertakings(rows(ALL.about(List.of("GRAI"))))).containsExactly("grain");
        assertThat(undertakings(rows(ALL.about(List.of("ship", "provid")))))
                .containsExactly("two good ships", "two ships");
        assertThat(undertakings(rows(ALL.dueBefore(LocalDate.of(2032, 1, 1))))).containsExactly("two ships");
        assertThat(rows(ALL.dueBefore(LocalDate.of(2031, 12, 31)))).isEmpty();
        assertThat(reader().count(ALL.to("BBB"))).isEqualTo(3);
        assertThat(reader().count(ALL.status(Status.OPEN))).isEqualTo(1);
    }

    @Test
    void theyStandAsTheArchiveTells() {
        all();
        assertThat(rows(ALL))
                .extracting(CommitmentRow::status)
                .containsExactly(Status.PROPOSED, Status.OPEN, Status.OVERDUE);
        assertThat(rows(CommitmentQuery.all(LocalDate.of(2031, 6, 1))).getLast().status())
                .isEqualTo(Status.PROPOSED);
        assertThat(undertakings(rows(ALL.status(Status.OVERDUE)))).containsExactly("two ships");
        store().accept(promise("2031-11-01", "the ships", Optional.empty(), "ship", "harbour", "#2"));
        assertThat(rows(ALL).getFirst().status())
                .as("nothing later tells of it")
                .isEqualTo(Status.OPEN);
    }

    @Test
    void thoseOfOneStatusAreThoseOfAllThatStandSo() {
        all();
        Instant at = Instant.parse("2031-06-01T08:00:00Z");
        String evidence = find(SHIPS).chain().evidence().getFirst().done().key().toString();
        store().judge(new Judgement(key(GRAIN), evidence, Verdict.ACCEPT, "Dee", at, "They came by ship."));
        store().judge(new Judgement(key(SHIPS), evidence, Verdict.ACCEPT, "Dee", at, "I saw them."));
        store().judge(new Judgement(key(SHIPS), evidence, Verdict.REJECT, "Dee", at.plusSeconds(1), "Other ships."));
        store().accept(promise("2031-02-01", "winter grain", Optional.empty(), "grain", "winter"));
        List<CommitmentRow> every = rows(ALL);
        assertThat(every)
                .extracting(CommitmentRow::status)
                .containsExactly(Status.PROPOSED, Status.KEPT, Status.RESTATED, Status.OVERDUE);
        for (Status status : Status.values()) {
            assertThat(rows(ALL.status(status)))
                    .as("%s", status)
                    .isEqualTo(
                            every.stream().filter(row -> row.status() == status).toList());
        }
    }

    @Test
    void aPageLooksAtNoMoreThanItMayAndTheNextGoesOn() {
        all();
        CommitmentQuery asked = ALL.status(Status.OPEN).looked(1);
        Answer<CommitmentRow> first = reader().pageCommitments(asked);
        assertThat(first.rows()).as("the newest stands otherwise").isEmpty();
        Page next = Page.first(9).after(first.next().orElseThrow());
        Answer<CommitmentRow> second = reader().pageCommitments(asked.page(next));
        assertThat(undertakings(second.rows())).containsExactly("grain");
        Answer<CommitmentRow> third = reader().pageCommitments(
                        asked.looked(9).page(next.after(second.next().orElseThrow())));
        assertThat(third).isEqualTo(new Answer<>(List.of(), Optional.empty()));
    }

    private String key(Coded coded) {
        return FactKey.acts(coded).getFirst().toString();
    }

    private CommitmentRow find(Coded coded) {
        return reader().findCommitment(key(coded), TODAY).orElseThrow();
    }

    @Test
    void aPersonAcceptsEvidenceAndTakesItBack() {
        all();
        Proposal proposal = find(SHIPS).chain().evidence().getFirst();
        String evidence = proposal.done().key().toString();
        assertThat(find(SHIPS).quotes()).containsEntry(evidence, "Aal delivered ships to Bland");
        assertThat(reader().isFact(evidence)).isTrue();
        assertThat(reader().isFact(evidence.replace("deed/", "deed/9"))).isFalse();

        Instant at = Instant.parse("2031-06-01T08:00:00Z");
        Judgement accepted = new Judgement(key(SHIPS), evidence, Verdict.ACCEPT, "Dee", at, "I saw them.");
        store().judge(accepted);
        store().judge(accepted);
        assertThat(find(SHIPS).status()).isEqualTo(Status.KEPT);
        assertThat(find(SHIPS).judgements()).containsExactly(accepted);
        assertThat(find(AGAIN).status()).as("said of the other alone").isEqualTo(Status.PROPOSED);

        store().judge(new Judgement(key(SHIPS), evidence, Verdict.REJECT, "Dee", at.plusSeconds(1), "Other ships."));
        assertThat(find(SHIPS).status()).isEqualTo(Status.OVERDUE);
        assertThat(store().listChanges(0, 100).stream().filter(c -> c.entity().equals("judgement")))
                .as("what was said twice is noted once, and nothing is gone")
                .hasSize(2);
        assertThat(new Verifier(ArchivePlace.in(directory)).verify()).isEmpty();
    }

    @Test
    void whatWasSearchedAfterItsLastMentionIsCounted() {
        all();
        assertThat(reader().searchedAfter(find(GRAIN).chain().last())).isEqualTo(new Searched(2, 0));
        assertThat(reader().searchedAfter(find(SHIPS).chain().last())).isEqualTo(new Searched(1, 1));
    }

    @Test
    void pagesFollowOneAnother() {
        IntStream.rangeClosed(10, 29)
                .mapToObj(day -> promise("2031-04-" + day, "thing " + day, Optional.empty(), "thing", "#" + day))
                .forEach(store()::accept);
        List<String> paged = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page page = Page.first(7);
            Answer<CommitmentRow> answer =
                    reader().pageCommitments(ALL.page(next.map(page::after).orElse(page)));
            paged.addAll(undertakings(answer.rows()));
            next = answer.next();
        } while (next.isPresent());
        assertThat(paged).hasSize(20).isEqualTo(undertakings(rows(ALL)));
        assertThatThrownBy(() -> rows(ALL.page(Page.first(7).after("nonsense"))))
                .isInstanceOf(PlaceException.class);
    }

    @Test
    void theOrderOfArrivalPlaysNoPart() {
        List<Coded> arrivals = new ArrayList<>(List.of(SHIPS, AGAIN, GRAIN, SENT));
        all();
        List<CommitmentRow> first = rows(ALL);
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(arrivals, new Random(seed));
            Path other = directory.resolve("seed" + seed);
            try (Store store = SqliteStore.open(other, Clock.systemUTC())) {
                arrivals.forEach(store::accept);
            }
            assertThat(Reader.open(other).pageCommitments(ALL).rows())
                    .as("seed %d", seed)
                    .isEqualTo(first);
        }
    }

    @Test
    void whatIsCodedAnewOrCorrectedStandsInTheListsAsItIsNow() {
        all();
        store().accept(new Coded(GRAIN.document(), "second", List.of(), List.of()));
        assertThat(undertakings(rows(ALL))).containsExactly("two good ships", "two ships");

        store().correct(List.of(
                Samples.said(0, new Amendment.Rejection(FactKey.acts(AGAIN).getFirst(), "pledge"))));
        assertThat(undertakings(rows(ALL))).containsExactly("two ships");
        assertThat(new Verifier(ArchivePlace.in(directory)).verify()).isEmpty();
    }

    @Test
    void aMergedActorOwesWhatBothOwed() {
        all();
        store().correct(List.of(Samples.said(0, new Amendment.Merger("AAA", "CCC", Optional.empty()))));
        assertThat(rows(ALL.obligor("AAA"))).isEmpty();
        assertThat(rows(ALL.obligor("CCC"))).hasSize(3);
        assertThat(find(SHIPS).chain().evidence()).as("deeds are recoded too").hasSize(1);
        assertThat(new Verifier(ArchivePlace.in(directory)).verify()).isEmpty();
    }

    @Test
    void aCommitmentWhoseWordsLieOutsideTheTextIsRefused() {
        Coded longer = promise("2031-09-10", "a very long bridge over the whole strait", Optional.empty(), "bridge");
        Coded wrong = new Coded(
                Samples.release(1).document(),
                "first",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                longer.commitments(),
                List.of());
        assertThatThrownBy(() -> store().accept(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rows(ALL)).isEmpty();
    }
}
