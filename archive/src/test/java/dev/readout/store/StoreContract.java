package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.pipeline.RecordSink.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store holds to, whatever database is behind it. Which documents count: see {@link CountingContract}. */
abstract class StoreContract extends StoreFixture {

    @Test
    void theSameCodingTwiceIsWrittenOnce() {
        assertThat(store().accept(Samples.release(1))).isEqualTo(Outcome.NEW);
        String before = place().export();
        List<Change> changes = changes();
        assertThat(store().accept(Samples.release(1))).isEqualTo(Outcome.UNCHANGED);
        assertThat(place().export()).isEqualTo(before);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void whatIsReadIsWhatWasSaved() {
        Coded saved = Samples.release(2);
        store().save(saved, Optional.of(Samples.bytes(2)));
        Coded read = place().read("aaa-002.txt");
        assertThat(read.acts()).isEqualTo(saved.acts());
        assertThat(read.engagements()).isEqualTo(saved.engagements());
        assertThat(read.fingerprint()).isEqualTo(saved.fingerprint());
        Document document = read.document();
        assertThat(document.metadata()).isEqualTo(saved.document().metadata());
        assertThat(document.snapshot()).isEqualTo(saved.document().snapshot());
        assertThat(document.text().value()).isEqualTo(saved.document().text().value());
        assertThat(document.text().blocks()).isEqualTo(saved.document().text().blocks());
        assertThat(document.text().setAside()).isEqualTo(saved.document().text().setAside());
        for (int i = 0; i < document.text().length(); i++) {
            assertThat(document.text().origins().get(i))
                    .isEqualTo(saved.document().text().origins().get(i));
        }
    }

    @Test
    void knowsWhatNeedsNoCodingAnyMore() {
        Coded coded = Samples.release(1);
        assertThat(store().isCurrent(coded.document(), "first")).isFalse();
        store().accept(coded);
        assertThat(store().isCurrent(coded.document(), "first")).isTrue();
        assertThat(store().isCurrent(coded.document(), "second")).isFalse();
        assertThat(store().isCurrent(Samples.release(2).document(), "first")).isFalse();
    }

    @Test
    void aNewFingerprintMakesANewCurrentCodingAndKeepsTheOld() {
        Coded second = new Coded(Samples.release(1).document(), "second", List.of(), List.of());
        store().accept(Samples.release(1));
        assertThat(store().accept(second)).isEqualTo(Outcome.RECODED);
        assertThat(place().read("aaa-001.txt").acts()).isEmpty();
        assertThat(store().isCurrent(second.document(), "first")).isFalse();
        assertThat(operations("coding"))
                .containsExactly(
                        Change.Operation.ADDED,
                        Change.Operation.CURRENT,
                        Change.Operation.ADDED,
                        Change.Operation.SUPERSEDED,
                        Change.Operation.CURRENT);
    }

    @Test
    void anOldCodingCanComeBack() {
        store().accept(Samples.release(1));
        String first = place().export();
        store().accept(new Coded(Samples.release(1).document(), "second", List.of(), List.of()));
        assertThat(store().accept(Samples.release(1))).isEqualTo(Outcome.RECODED);
        assertThat(place().export()).isEqualTo(first);
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void newMetadataMakeANewCoding() {
        Coded coded = Samples.release(1);
        Document with = coded.document();
        Metadata corrected = new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Known.told("BBB")),
                        Optional.empty(),
                        Optional.empty())
                .orElse(with.metadata());
        store().accept(coded);
        Document again = new Document(with.name(), with.snapshot(), corrected, with.text());
        assertThat(store().accept(new Coded(again, "first", coded.engagements(), coded.acts())))
                .isEqualTo(Outcome.RECODED);
        assertThat(place().read("aaa-001.txt").document().metadata().issuer()).contains(Known.told("BBB"));
    }

    @Test
    void issuesAreThoseOfTheLastWholeReading() {
        Input input = new Input("/somewhere", "[]");
        Reading first = store().read(input);
        first.add(issue("intake", "a.txt"));
        first.add(issue("intake", "b.txt"));
        first.add(issue("language", "aaa-001.txt"));
        first.finish();
        Reading other = store().read(new Input("/elsewhere", "[]"));
        other.add(issue("intake", "c.txt"));
        other.finish();

        Reading killed = store().read(input);
        killed.add(issue("intake", "b.txt"));
        assertThat(store().listIssues()).hasSize(4);

        Reading second = store().read(input);
        second.add(issue("intake", "b.txt"));
        second.keep(Samples.release(1).document());
        second.finish();
        assertThat(store().listIssues()).extracting(Issue::subject).containsExactly("aaa-001.txt", "b.txt", "c.txt");
        assertThat(operations("issue")).contains(Change.Operation.RESOLVED).hasSize(5);
    }

    @Test
    void whatCanBeReadOnlyOnceKeepsItsIssues() {
        Reading stream = store().read();
        stream.add(issue("intake", "-"));
        stream.finish();
        Reading again = store().read();
        again.finish();
        assertThat(store().listIssues()).hasSize(1);
    }

    private static Issue issue(String stage, String subject) {
        return new Issue("odd", stage, Issue.Severity.ERROR, subject, "It is odd.", "Look at it.", false);
    }

    @Test
    void aCodingWithoutItsEvidenceIsRefusedWhole() {
        Coded coded = Samples.release(1);
        Act far = withQuote(coded.acts().getFirst(), new Span(0, 100_000));
        Act beside = withQuote(coded.acts().getFirst(), new Span(0, 3));
        for (Act wrong : List.of(far, beside)) {
            Coded bad = new Coded(coded.document(), "first", coded.engagements(), List.of(wrong));
            assertThatThrownBy(() -> store().accept(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("aaa-001.txt, a1");
        }
        assertThat(changes()).isEmpty();
    }

    @Test
    void bytesThatAreNotTheSnapshotsAreRefused() {
        assertThatThrownBy(() -> store().save(Samples.release(1), Optional.of(Samples.bytes(2))))
                .hasMessageContaining("not the bytes");
        assertThat(changes()).isEmpty();
    }

    @Test
    void issuesAreListedOnce() {
        Issue issue = new Issue(
                "empty", "intake", Issue.Severity.ERROR, "b.txt", "The file is empty.", "Fetch it again.", true);
        store().add(issue);
        store().add(issue);
        assertThat(store().listIssues()).containsExactly(issue);
        assertThat(operations("issue")).hasSize(1);
    }

    @Test
    void theChangeLogTellsAllInOrder() {
        for (int n = 0; n < 5; n++) {
            store().accept(Samples.release(n));
        }
        List<Change> all = changes();
        assertThat(all).extracting(Change::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(c -> c.operation() == Change.Operation.CURRENT)
                .hasSize(5);
        assertThat(store().listChanges(all.get(7).sequence(), 3)).isEqualTo(all.subList(8, 11));
    }

    @Test
    void survivesClosing() {
        store().accept(Samples.release(1));
        String before = place().export();
        reopen();
        assertThat(place().export()).isEqualTo(before);
        assertThat(store().accept(Samples.release(1))).isEqualTo(Outcome.UNCHANGED);
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void threadsMayWriteAtOnce() {
        IntStream.range(0, 40).parallel().forEach(n -> store().accept(Samples.release(n % 20)));
        assertThat(operations("document")).hasSize(20);
        assertThat(place().problems()).isEmpty();
    }

    private static Act withQuote(Act a, Span quote) {
        return new Act(
                a.id(),
                a.act(),
                a.rule(),
                a.by(),
                a.target(),
                a.addressee(),
                a.negated(),
                a.tense(),
                a.background(),
                a.restated(),
                a.date(),
                a.engagement(),
                a.about(),
                a.trigger(),
                quote,
                a.respondsTo(),
                a.inferred(),
                a.claimants(),
                a.manner());
    }
}
