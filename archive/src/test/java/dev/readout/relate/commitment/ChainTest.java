package dev.readout.relate.commitment;

import static dev.readout.relate.commitment.Undertakings.SHIPS;
import static dev.readout.relate.commitment.Undertakings.done;
import static dev.readout.relate.commitment.Undertakings.due;
import static dev.readout.relate.commitment.Undertakings.made;
import static dev.readout.relate.commitment.Undertakings.strong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.CommitmentWords;
import dev.readout.codebook.DataFiles;
import dev.readout.correct.Judgement;
import dev.readout.correct.Judgement.Verdict;
import dev.readout.relate.commitment.Chain.Member;
import dev.readout.relate.commitment.Chain.Proposal;
import dev.readout.relate.commitment.Step.Kind;
import dev.readout.relate.commitment.Step.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final CommitmentWords WORDS = CommitmentWords.load(DataFiles.bundled());
    private static final LocalDate TODAY = LocalDate.of(2031, 6, 1);

    private static Chain chain(Undertaken asked, List<Undertaken> others, List<Done> done, Judgement... said) {
        return Chain.of(asked, others, done, List.of(said), WORDS);
    }

    private static Step step(Undertaken before, Undertaken after) {
        return chain(before, List.of(after), List.of()).members().getLast().step();
    }

    private static Undertaken again(String... words) {
        return made("2031-03-01", "again", words.length == 0 ? SHIPS.words().toArray(String[]::new) : words);
    }

    @Test
    void aPromiseToldAgainWithoutChangeIsRestated() {
        assertThat(step(SHIPS, again())).isEqualTo(new Step(Kind.RESTATED, List.of()));
    }

    @Test
    void whatIsAddedSharpensAndWhatIsLeftOutSoftens() {
        assertThat(step(SHIPS, due(again(), "2031-12-31")))
                .isEqualTo(new Step(Kind.SHARPENED, List.of(Reason.of("a deadline added"))));
        assertThat(step(due(SHIPS, "2031-12-31"), again()))
                .isEqualTo(new Step(Kind.SOFTENED, List.of(Reason.of("the deadline left out"))));
        assertThat(step(due(SHIPS, "2031-12-31"), due(again(), "2032-06-30")))
                .isEqualTo(new Step(Kind.SOFTENED, List.of(new Reason("due", "2032-06-30", "2031-12-31"))));
        assertThat(step(SHIPS, strong(again(), "aim", false)))
                .isEqualTo(new Step(Kind.SOFTENED, List.of(new Reason("strength", "aim", "pledge"))));
        assertThat(step(SHIPS, strong(again(), "pledge", true)))
                .isEqualTo(new Step(Kind.SOFTENED, List.of(Reason.of("a condition added"))));
        assertThat(step(SHIPS, again("~provide", "ship", "harbour", "#3", "BBB")))
                .isEqualTo(new Step(Kind.SHARPENED, List.of(new Reason("amount", "3", "2"))));
        assertThat(step(SHIPS, again("~provide", "ship", "harbour", "BBB")))
                .isEqualTo(new Step(Kind.SOFTENED, List.of(Reason.of("the amount left out"))));
    }

    @Test
    void whatIsSharperInOneThingAndSofterInAnotherIsChanged() {
        assertThat(step(SHIPS, strong(due(again(), "2031-12-31"), "aim", false)))
                .isEqualTo(new Step(
                        Kind.CHANGED, List.of(Reason.of("a deadline added"), new Reason("strength", "aim", "pledge"))));
    }

    @Test
    void aChainIsThatOfTheOneThatIsAskedForAndDoesNotDrift() {
        Undertaken near = made("2031-02-01", "near", "ship", "harbour", "bridge", "rail", "BBB");
        Undertaken far = made("2031-03-01", "far", "bridge", "rail", "tunnel", "BBB");
        List<Undertaken> all = List.of(SHIPS, near, far);
        assertThat(days(chain(near, all, List.of()))).containsExactly("2031-02-01", "2031-03-01");
        assertThat(days(chain(far, all, List.of()))).containsExactly("2031-02-01", "2031-03-01");
        assertThat(days(chain(SHIPS, all, List.of()))).containsExactly("2031-01-10");
    }

    private static List<String> days(Chain chain) {
        return chain.members().stream().map(m -> m.undertaken().day()).toList();
    }

    @Test
    void whatItsOwnDocumentSaysTwiceIsOneTelling() {
        assertThat(chain(SHIPS, List.of(SHIPS), List.of()).members()).hasSize(1);
    }

    @Test
    void theOrderOfArrivalPlaysNoPart() {
        List<Undertaken> all = new ArrayList<>(
                List.of(SHIPS, again(), due(made("2031-02-01", "near", "ship", "harbour", "#2", "BBB"), "2031-09-01")));
        List<Done> done = new ArrayList<>(List.of(
                done("2031-04-02", List.of("send", "ship"), "ship", "harbour", "#2", "BBB"),
                done("2031-04-01", List.of("send", "ship"), "ship", "harbour", "BBB")));
        Chain first = chain(SHIPS, all, done);
        assertThat(first.members()).hasSize(3);
        assertThat(first.evidence()).hasSize(2);
        for (long seed = 1; seed <= 10; seed++) {
            Collections.shuffle(all, new Random(seed));
            Collections.shuffle(done, new Random(seed));
            assertThat(chain(SHIPS, all, done)).as("seed %d", seed).isEqualTo(first);
        }
    }

    @Test
    void evidenceIsWhatWasDoneLaterByWhoOwesIt() {
        Done earlier = done("2031-01-09", List.of("send", "ship"), "ship", "harbour", "#2", "BBB");
        Done later = done("2031-04-01", List.of("send", "ship"), "ship", "harbour", "#2", "BBB");
        Done others = new Done(
                later.key(),
                later.document(),
                later.day(),
                List.of("CCC"),
                later.doing(),
                later.words(),
                later.quote());
        assertThat(chain(SHIPS, List.of(), List.of(earlier, later, others)).evidence())
                .extracting(Proposal::done)
                .containsExactly(later);
    }

    private static Judgement said(Verdict verdict, Done done, int minute) {
        return new Judgement(
                SHIPS.key().toString(),
                done.key().toString(),
                verdict,
                "Dee",
                Instant.parse("2031-05-01T08:00:00Z").plusSeconds(60L * minute),
                "I saw them.");
    }

    private static Status status(Chain chain, Judgement... said) {
        return Status.of(chain, List.of(said), TODAY);
    }

    @Test
    void onlyAPersonSaysThatItWasKept() {
        Done sent = done("2031-04-01", List.of("send", "ship"), "ship", "harbour", "#2", "BBB");
        assertThat(status(chain(SHIPS, List.of(), List.of()))).isEqualTo(Status.OPEN);
        assertThat(status(chain(SHIPS, List.of(again()), List.of()))).isEqualTo(Status.RESTATED);
        assertThat(status(chain(SHIPS, List.of(again()), List.of(sent)))).isEqualTo(Status.PROPOSED);
        Judgement accepted = said(Verdict.ACCEPT, sent, 0);
        assertThat(status(chain(SHIPS, List.of(), List.of(sent), accepted), accepted))
                .isEqualTo(Status.KEPT);
    }

    @Test
    void theLastWordOfAPersonCounts() {
        Done sent = done("2031-04-01", List.of("send", "ship"), "ship", "harbour", "#2", "BBB");
        Chain chain =
                chain(SHIPS, List.of(), List.of(sent), said(Verdict.ACCEPT, sent, 0), said(Verdict.REJECT, sent, 1));
        assertThat(chain.evidence().getFirst().isAccepted()).isFalse();
        assertThat(status(chain, said(Verdict.REJECT, sent, 1))).isEqualTo(Status.OPEN);
    }

    @Test
    void aDeadlineThatHasPassedIsOverdueUntilEvidenceIsAccepted() {
        Done sent = done("2031-04-01", List.of("send", "ship"), "ship", "harbour", "#2", "BBB");
        Undertaken late = due(SHIPS, "2031-05-31");
        assertThat(status(chain(late, List.of(), List.of(sent)))).isEqualTo(Status.OVERDUE);
        assertThat(status(chain(late, List.of(), List.of(sent)), said(Verdict.ACCEPT, sent, 0)))
                .isEqualTo(Status.KEPT);
        assertThat(status(chain(due(SHIPS, "2031-06-01"), List.of(), List.of())))
                .as("the last day is still time")
                .isEqualTo(Status.OPEN);
    }

    @Test
    void everyLinkTellsWhy() {
        List<Member> members = chain(SHIPS, List.of(again()), List.of()).members();
        assertThat(members.getFirst().link()).isEmpty();
        assertThat(members.getLast().link().orElseThrow().shared()).contains("ship", "harbour");
    }
}
