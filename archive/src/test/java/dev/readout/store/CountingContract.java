package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Known;
import dev.readout.pipeline.RecordSink.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which documents count, in every store: versions, reprints, and whatever the order of arrival. */
abstract class CountingContract extends StoreFixture {

    @Test
    void anotherVersionOfADocumentStandsBesideTheFirst() {
        Coded one = Samples.release(1);
        Coded changed = Samples.coded(
                "aaa-001.txt",
                one.document().text().value().replace("grain", "grain now"),
                Samples.metadata(1),
                "first");
        store().accept(one);
        assertThat(store().accept(changed)).isEqualTo(Outcome.VERSION);
        assertThat(operations("document")).hasSize(1);
        assertThat(operations("snapshot")).hasSize(2);
        assertThat(place().export())
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
            shuffled.forEach(store()::accept);
            assertThat(place().read("aaa.example#7").document().metadata().version())
                    .as("seed %d", seed)
                    .contains(Known.told("11"));
            assertThat(place().counted()).as("seed %d", seed).isEqualTo(1);
            assertThat(place().problems()).isEmpty();
            goElsewhere();
        }
    }

    @Test
    void aReleaseThatIsPrintedTwiceCountsOnce() {
        store().accept(Samples.printed("https://bbb.example/news", 5, "Ministers meet", "Read more on our site."));
        assertThat(place().counted()).isEqualTo(1);
        store().accept(Samples.printed("https://aaa.example/1", 4, "Visit to Aalburg", ""));
        store().accept(Samples.printed("https://ccc.example/x", 4, "Talks in Aalburg", ""));
        assertThat(place().counted()).isEqualTo(1);
        assertThat(store().countReposts()).isEqualTo(2);
        assertThat(place().export())
                .as("the first one, by day and address, is the one that counts, though it came later")
                .contains("\"document\":\"https://bbb.example/news\"")
                .contains("\"repost_of\":\"https://aaa.example/1\"")
                .doesNotContain("\"repost_of\":\"https://ccc.example/x\"");
        assertThat(place().problems()).isEmpty();

        // When it is changed beyond likeness, the others are left.
        store().accept(Samples.coded(
                "page.html",
                "Release 1 was withdrawn\nForeign Minister Ada Aal met Bea Boor. Ms Aal thanked Bland and strongly condemned"
                        + " Crag's tests of rocket 1. Bland never pledged grain.\n",
                Samples.printed("https://aaa.example/1", 6, "Withdrawn", "")
                        .document()
                        .metadata(),
                "first"));
        assertThat(store().countReposts()).isEqualTo(1);
        assertThat(place().counted()).isEqualTo(2);
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void filesOfOneNameAreVersionsOnlyIfTheyAreAlike() {
        store().accept(Samples.named("statement.txt", "It was cold."));
        store().accept(Samples.named("statement.txt", "It was rather cold."));
        assertThat(place().counted()).isEqualTo(1);
        Coded other = Samples.coded(
                "statement.txt",
                "Another day\nForeign Minister Ada Aal met Bea Boor in a tent. Ms Aal thanked Bland and strongly condemned"
                        + " Crag's tests of rockets. Bland never pledged grain, ships or men, and went home over the hills, where snow lay until"
                        + " June and nobody had built a road since the war, as an old man told the envoy at the well.\n",
                Samples.metadata(9),
                "first");
        store().accept(other);
        assertThat(place().counted()).isEqualTo(2);
        assertThat(place().problems()).isEmpty();
    }

    @Test
    void whatWasGotLaterCountsWhereNothingElseTells() {
        Instant day = Instant.parse("2031-06-01T00:00:00Z");
        Coded one = Samples.page("grain", day.plusSeconds(60));
        Coded other = Samples.page("more grain", day);
        store().accept(one);
        store().accept(other);
        assertThat(place().read("https://aaa.example/1").document().text().hash())
                .isEqualTo(one.document().text().hash());
        // The other one was on the page before, too: that it came back is no new version of it.
        store().accept(Samples.page("more grain", day.plusSeconds(90)));
        assertThat(place().read("https://aaa.example/1").document().text().hash())
                .isEqualTo(one.document().text().hash());
        // And this one was there first of all.
        store().accept(Samples.page("grain", day.minusSeconds(90)));
        assertThat(place().read("https://aaa.example/1").document().text().hash())
                .isEqualTo(other.document().text().hash());
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
        all.forEach(store()::accept);
        String expected = place().export();
        assertThat(store().countReposts()).isPositive();
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(all, new Random(seed + round));
            goElsewhere();
            all.forEach(store()::accept);
            assertThat(place().export()).as("seed %d, round %d", seed, round).isEqualTo(expected);
        }
    }
}
