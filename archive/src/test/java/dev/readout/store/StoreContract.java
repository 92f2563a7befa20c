package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.pipeline.RecordSink.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store holds to, whatever database is behind it. */
abstract class StoreContract {
    private Store store;

    /** Opens the store of this test, the same one each time, through this clock. */
    protected abstract Store open();

    /** Everything that an export of the store of this test gives. */
    protected abstract String export();

    /** Begins with an empty store in another place. */
    protected abstract void elsewhere();

    /** The document as it is read back. */
    protected abstract Coded read(String key);

    /** How many documents count. */
    protected abstract long counted();

    /** What a verification complains about. */
    protected abstract List<String> problems();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void theSameCodingTwiceIsWrittenOnce() {
        assertThat(store.accept(Samples.release(1))).isEqualTo(Outcome.NEW);
        String before = export();
        List<Change> changes = changes();
        assertThat(store.accept(Samples.release(1))).isEqualTo(Outcome.UNCHANGED);
        assertThat(export()).isEqualTo(before);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void whatIsReadIsWhatWasSaved() {
        Coded saved = Samples.release(2);
        store.save(saved, Optional.of(Samples.bytes(2)));
        Coded read = read("aaa-002.txt");
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
        assertThat(store.isCurrent(coded.document(), "first")).isFalse();
        store.accept(coded);
        assertThat(store.isCurrent(coded.document(), "first")).isTrue();
        assertThat(store.isCurrent(coded.document(), "second")).isFalse();
        assertThat(store.isCurrent(Samples.release(2).document(), "first")).isFalse();
    }

    @Test
    void aNewFingerprintMakesANewCurrentCodingAndKeepsTheOld() {
        Coded second = new Coded(Samples.release(1).document(), "second", List.of(), List.of());
        store.accept(Samples.release(1));
        assertThat(store.accept(second)).isEqualTo(Outcome.RECODED);
        assertThat(read("aaa-001.txt").acts()).isEmpty();
        assertThat(store.isCurrent(second.document(), "first")).isFalse();
        assertThat(operations("coding"))
                .containsExactly(
                        Change.Operation.ADDED,
                        Change.Operation.CURRENT,
                        Change.Operation.SUPERSEDED,
                        Change.Operation.ADDED,
                        Change.Operation.CURRENT);
    }

    @Test
    void anOldCodingCanComeBack() {
        store.accept(Samples.release(1));
        String first = export();
        store.accept(new Coded(Samples.release(1).document(), "second", List.of(), List.of()));
        assertThat(store.accept(Samples.release(1))).isEqualTo(Outcome.RECODED);
        assertThat(export()).isEqualTo(first);
        assertThat(problems()).isEmpty();
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
        store.accept(coded);
        Document again = new Document(with.name(), with.snapshot(), corrected, with.text());
        assertThat(store.accept(new Coded(again, "first", coded.engagements(), coded.acts())))
                .isEqualTo(Outcome.RECODED);
        assertThat(read("aaa-001.txt").document().metadata().issuer()).contains(Known.told("BBB"));
    }

    @Test
    void anotherVersionOfADocumentStandsBesideTheFirst() {
        Coded one = Samples.release(1);
        Coded changed = Samples.coded(
                "aaa-001.txt",
                one.document().text().value().replace("grain", "grain now"),
                Samples.metadata(1),
                "first");
        store.accept(one);
        assertThat(store.accept(changed)).isEqualTo(Outcome.VERSION);
        assertThat(operations("document")).hasSize(1);
        assertThat(operations("snapshot")).hasSize(2);
        assertThat(export())
                .contains(one.document().text().hash())
                .contains(changed.document().text().hash());
    }

    @Test
    void theLatestVersionCountsInWhateverOrderTheyCome() {
        List<Coded> versions =
                IntStream.rangeClosed(1, 11).mapToObj(Samples::version).toList();
        for (long seed = 1; seed <= 4; seed++) {
            List<Coded> shuffled = new ArrayList<>(versions);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(store::accept);
            assertThat(read("aaa.example#7").document().metadata().version())
                    .as("seed %d", seed)
                    .contains(Known.told("11"));
            assertThat(counted()).as("seed %d", seed).isEqualTo(1);
            assertThat(problems()).isEmpty();
            store.close();
            elsewhere();
            store = open();
        }
    }

    @Test
    void aReleaseThatIsPrintedTwiceCountsOnce() {
        store.accept(Samples.printed("https://bbb.example/news", 5, "Ministers meet", "Read more on our site."));
        assertThat(counted()).isEqualTo(1);
        store.accept(Samples.printed("https://aaa.example/1", 4, "Visit to Aalburg", ""));
        store.accept(Samples.printed("https://ccc.example/x", 4, "Talks in Aalburg", ""));
        assertThat(counted()).isEqualTo(1);
        assertThat(store.countReposts()).isEqualTo(2);
        assertThat(export())
                .as("the first one, by day and address, is the one that counts, though it came later")
                .contains("\"document\":\"https://bbb.example/news\"")
                .contains("\"repost_of\":\"https://aaa.example/1\"")
                .doesNotContain("\"repost_of\":\"https://ccc.example/x\"");
        assertThat(problems()).isEmpty();

        // When it is changed beyond likeness, the others are left.
        store.accept(Samples.coded(
                "page.html",
                "Release 1 was withdrawn\nForeign Minister Ada Aal met Bea Boor. Ms Aal thanked Bland and strongly condemned"
                        + " Crag's tests of rocket 1. Bland never pledged grain.\n",
                Samples.printed("https://aaa.example/1", 6, "Withdrawn", "")
                        .document()
                        .metadata(),
                "first"));
        assertThat(store.countReposts()).isEqualTo(1);
        assertThat(counted()).isEqualTo(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void filesOfOneNameAreVersionsOnlyIfTheyAreAlike() {
        store.accept(Samples.named("statement.txt", "It was cold."));
        store.accept(Samples.named("statement.txt", "It was rather cold."));
        assertThat(counted()).isEqualTo(1);
        Coded other = Samples.coded(
                "statement.txt",
                "Another day\nForeign Minister Ada Aal met Bea Boor in a tent. Ms Aal thanked Bland and strongly condemned"
                        + " Crag's tests of rockets. Bland never pledged grain, ships or men, and went home over the hills, where snow lay until"
                        + " June and nobody had built a road since the war, as an old man told the envoy at the well.\n",
                Samples.metadata(9),
                "first");
        store.accept(other);
        assertThat(counted()).isEqualTo(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatWasGotLaterCountsWhereNothingElseTells() {
        Instant day = Instant.parse("2031-06-01T00:00:00Z");
        Coded one = Samples.page("grain", day.plusSeconds(60));
        Coded other = Samples.page("more grain", day);
        store.accept(one);
        store.accept(other);
        assertThat(read("https://aaa.example/1").document().text().hash())
                .isEqualTo(one.document().text().hash());
        // The other one was on the page before, too: that it came back is no new version of it.
        store.accept(Samples.page("more grain", day.plusSeconds(90)));
        assertThat(read("https://aaa.example/1").document().text().hash())
                .isEqualTo(one.document().text().hash());
        // And this one was there first of all.
        store.accept(Samples.page("grain", day.minusSeconds(90)));
        assertThat(read("https://aaa.example/1").document().text().hash())
                .isEqualTo(other.document().text().hash());
    }

    @Test
    void issuesAreThoseOfTheLastWholeReading() {
        Input input = new Input("/somewhere", "[]");
        Reading first = store.read(input);
        first.add(issue("intake", "a.txt"));
        first.add(issue("intake", "b.txt"));
        first.add(issue("language", "aaa-001.txt"));
        first.finish();
        Reading other = store.read(new Input("/elsewhere", "[]"));
        other.add(issue("intake", "c.txt"));
        other.finish();

        Reading killed = store.read(input);
        killed.add(issue("intake", "b.txt"));
        assertThat(store.listIssues()).hasSize(4);

        Reading second = store.read(input);
        second.add(issue("intake", "b.txt"));
        second.keep(Samples.release(1).document());
        second.finish();
        assertThat(store.listIssues()).extracting(Issue::subject).containsExactly("aaa-001.txt", "b.txt", "c.txt");
        assertThat(operations("issue")).contains(Change.Operation.RESOLVED).hasSize(5);
    }

    @Test
    void whatCanBeReadOnlyOnceKeepsItsIssues() {
        Reading stream = store.read();
        stream.add(issue("intake", "-"));
        stream.finish();
        Reading again = store.read();
        again.finish();
        assertThat(store.listIssues()).hasSize(1);
    }

    private static Issue issue(String stage, String subject) {
        return new Issue("odd", stage, Issue.Severity.ERROR, subject, "It is odd.", "Look at it.", false);
    }

    @Test
    void theOrderOfArrivalLeavesNoTrace() {
        long seed = 20311104;
        List<Coded> all = new ArrayList<>(
                IntStream.range(0, 12).mapToObj(Samples::release).toList());
        IntStream.range(0, 4).mapToObj(Samples::version).forEach(all::add);
        for (int day = 3; day < 7; day++) {
            for (String host : List.of("aaa", "bbb")) {
                String address = "https://" + host + ".example/" + day % 2;
                all.add(Samples.printed(address, day, "Title " + day, host + " has more of this every day."));
            }
        }
        all.forEach(store::accept);
        String expected = export();
        assertThat(store.countReposts()).isPositive();
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(all, new Random(seed + round));
            store.close();
            elsewhere();
            store = open();
            all.forEach(store::accept);
            assertThat(export()).as("seed %d, round %d", seed, round).isEqualTo(expected);
        }
    }

    @Test
    void aCodingWithoutItsEvidenceIsRefusedWhole() {
        Coded coded = Samples.release(1);
        Act far = withQuote(coded.acts().getFirst(), new Span(0, 100_000));
        Act beside = withQuote(coded.acts().getFirst(), new Span(0, 3));
        for (Act wrong : List.of(far, beside)) {
            Coded bad = new Coded(coded.document(), "first", coded.engagements(), List.of(wrong));
            assertThatThrownBy(() -> store.accept(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("aaa-001.txt, a1");
        }
        assertThat(changes()).isEmpty();
    }

    @Test
    void bytesThatAreNotTheSnapshotsAreRefused() {
        assertThatThrownBy(() -> store.save(Samples.release(1), Optional.of(Samples.bytes(2))))
                .hasMessageContaining("not the bytes");
        assertThat(changes()).isEmpty();
    }

    @Test
    void issuesAreListedOnce() {
        Issue issue = new Issue(
                "empty", "intake", Issue.Severity.ERROR, "b.txt", "The file is empty.", "Fetch it again.", true);
        store.add(issue);
        store.add(issue);
        assertThat(store.listIssues()).containsExactly(issue);
        assertThat(operations("issue")).hasSize(1);
    }

    @Test
    void correctionsAreAdded() {
        FactKey fact = Keys.acts(Samples.release(1)).getFirst();
        Correction first = new Correction(fact, "target", Optional.of("BBB"), Optional.of("DDD"), "Dee", "It says so.");
        Correction then = new Correction(fact, "target", Optional.of("DDD"), Optional.empty(), "Eve", "It does not.");
        store.correct(first);
        store.correct(then);
        assertThat(store.listCorrections()).containsExactly(first, then);
        assertThat(changes()).extracting(Change::key).containsExactly(fact.toString(), fact.toString());
    }

    @Test
    void theChangeLogTellsAllInOrder() {
        for (int n = 0; n < 5; n++) {
            store.accept(Samples.release(n));
        }
        List<Change> all = changes();
        assertThat(all).extracting(Change::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(c -> c.operation() == Change.Operation.CURRENT)
                .hasSize(5);
        assertThat(store.listChanges(all.get(7).sequence(), 3)).isEqualTo(all.subList(8, 11));
    }

    @Test
    void survivesClosing() {
        store.accept(Samples.release(1));
        String before = export();
        store.close();
        store = open();
        assertThat(export()).isEqualTo(before);
        assertThat(store.accept(Samples.release(1))).isEqualTo(Outcome.UNCHANGED);
        assertThat(problems()).isEmpty();
    }

    @Test
    void threadsMayWriteAtOnce() {
        IntStream.range(0, 40).parallel().forEach(n -> store.accept(Samples.release(n % 20)));
        assertThat(operations("document")).hasSize(20);
        assertThat(problems()).isEmpty();
    }

    private List<Change> changes() {
        return store.listChanges(0, 10_000);
    }

    private List<Change.Operation> operations(String entity) {
        return changes().stream()
                .filter(c -> c.entity().equals(entity))
                .map(Change::operation)
                .toList();
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
