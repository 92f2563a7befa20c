package dev.readout.relate.commitment;

import static dev.readout.relate.commitment.Undertakings.SHIPS;
import static dev.readout.relate.commitment.Undertakings.by;
import static dev.readout.relate.commitment.Undertakings.done;
import static dev.readout.relate.commitment.Undertakings.made;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.CommitmentWords;
import dev.readout.codebook.DataFiles;
import dev.readout.relate.commitment.Resemblance.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private static final Resemblance RESEMBLANCE =
            new Resemblance(CommitmentWords.load(DataFiles.bundled()).measure());

    @Test
    void theSameWordsAreOneUndertakingWithTheWordsThatSaySo() {
        Undertaken again = made("2031-02-01", "again", "~provide", "ship", "harbour", "#2", "BBB");
        Link link = RESEMBLANCE.find(SHIPS, again).orElseThrow();
        assertThat(link.score()).isEqualTo(1);
        assertThat(link.shared()).containsExactly("ship", "harbour", "#2", "BBB");
    }

    @Test
    void wordsOfAnyUndertakingMakeNoTwoOne() {
        Undertaken one = made("2031-01-01", "one", "~continue", "~work", "~closely", "region");
        Undertaken other = made("2031-02-01", "other", "~continue", "~work", "~closely", "region");
        assertThat(RESEMBLANCE.find(one, other))
                .as("one telling word is too few")
                .isEmpty();
    }

    @Test
    void anotherSumIsTheSamePromiseMadeLarger() {
        Undertaken more = made("2031-02-01", "more", "~provide", "ship", "harbour", "#9", "BBB");
        assertThat(RESEMBLANCE.find(SHIPS, more).orElseThrow().shared()).containsExactly("ship", "harbour", "BBB");
    }

    @Test
    void whatIsOwedByOthersOrForOthersIsAnother() {
        Undertaken again = made("2031-02-01", "again", "~provide", "ship", "harbour", "#2", "BBB");
        assertThat(RESEMBLANCE.find(SHIPS, by(again, List.of("CCC"), List.of("BBB"))))
                .isEmpty();
        assertThat(RESEMBLANCE.find(SHIPS, by(again, List.of("AAA"), List.of("CCC"))))
                .isEmpty();
        assertThat(RESEMBLANCE.find(SHIPS, by(again, List.of("AAA"), List.of())))
                .isPresent();
        assertThat(RESEMBLANCE.find(SHIPS, by(again, List.of("CCC", "AAA"), List.of("BBB", "CCC"))))
                .isPresent();
    }

    /** Of all that is like an undertaking each has one of the words by which it is looked for, whichever come first. */
    @Test
    void whatIsLikeItHasOneOfTheWordsThatAreNeeded() {
        List<String> all =
                List.of("~provide", "~work", "ship", "harbour", "grain", "BBB", "Corr", "#2", "#9", "winter");
        Random random = new Random(20310601);
        int like = 0;
        int fewer = 0;
        for (int i = 0; i < 5_000; i++) {
            List<String> one = some(all, random);
            List<String> other = some(all, random);
            List<String> telling = new ArrayList<>(Resemblance.telling(one));
            Collections.shuffle(telling, random);
            List<String> needed = RESEMBLANCE.needed(one, telling);
            fewer += needed.size() < telling.size() ? 1 : 0;
            if (RESEMBLANCE.find(one, other).isPresent()
                    || RESEMBLANCE.findDone(one, other).isPresent()) {
                like++;
                assertThat(other).as("%s like %s", other, one).containsAnyElementsOf(needed);
            }
        }
        assertThat(like).isGreaterThan(500);
        assertThat(fewer).isGreaterThan(2_000);
    }

    private static List<String> some(List<String> all, Random random) {
        return all.stream().filter(word -> random.nextInt(5) < 3).toList();
    }

    @Test
    void aDeedMustBeOfTheThingThatWasUndertaken() {
        List<String> words = SHIPS.words();
        assertThat(RESEMBLANCE.findDone(
                        words, done("2031-03-01", List.of("send", "ship"), "send", "ship", "harbour", "BBB", "#2")))
                .isPresent();
        assertThat(RESEMBLANCE.findDone(
                        words,
                        done(
                                "2031-03-01",
                                List.of("~provide", "update"),
                                "~provide",
                                "update",
                                "ship",
                                "harbour",
                                "BBB",
                                "#2")))
                .as("an update on the ships is no ship")
                .isEmpty();
        assertThat(RESEMBLANCE.findDone(words, done("2031-03-01", List.of("send", "ship"), "send", "ship", "#7")))
                .as("too little of it")
                .isEmpty();
    }

    @Test
    void itSaysTheSameOfTwoInEitherOrder() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            Undertaken one = made("2031-01-01", "one", some(random));
            Undertaken other = made("2031-02-01", "other", some(random));
            assertThat(RESEMBLANCE.find(one, other).map(Link::score))
                    .as("seed %d", seed)
                    .isEqualTo(RESEMBLANCE.find(other, one).map(Link::score));
        }
    }

    private static String[] some(Random random) {
        List<String> words = new ArrayList<>();
        for (String word : List.of("~work", "ship", "port", "grain", "bridge", "#3", "#40", "BBB", "Aalburg")) {
            if (random.nextInt(3) > 0) {
                words.add(word);
            }
        }
        return words.toArray(String[]::new);
    }
}
