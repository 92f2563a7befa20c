package dev.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in two texts, they can be compared, and it does not matter which comes first. */
class RandomTextsTest {

    @Test
    void whicheverComesFirst() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String text = characters(random);
            Release one = release(random, text);
            Release other = release(random, random.nextInt(4) == 0 ? characters(random) : edited(text, random));

            assertThat(Likeness.between(one, other))
                    .as("seed %s", seed)
                    .isEqualTo(Likeness.between(other, one))
                    .isEqualTo(Likeness.between(one, other));
            assertThat(Signature.fromBytes(one.signature().toBytes()))
                    .as("seed %s", seed)
                    .isEqualTo(one.signature());
        }
    }

    @Test
    void aTextIsLikeItselfIfItIsLongEnough() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = characters(random);
            Release one = Texts.release(3, "one", "", text);
            Release other = Texts.release(3, "other", "", text);

            assertThat(Likeness.between(one, other))
                    .as("seed %s", seed)
                    .isInstanceOf(
                            one.words().count() < Likeness.LEAST_WORDS
                                    ? Likeness.Different.class
                                    : Likeness.Same.class);
            assertThat(one.signature().bands())
                    .as("seed %s", seed)
                    .isEqualTo(other.signature().bands());
        }
    }

    private static Release release(Random random, String text) {
        Optional<LocalDate> day = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2031, 5, 1).plusDays(random.nextInt(20)));
        return Texts.release(day, "address " + random.nextInt(9), random.nextBoolean() ? "" : text, text);
    }

    /** Of all of Unicode, lone surrogates too, or of a few letters so that much recurs. */
    private static String characters(Random random) {
        int most = new int[] {'f', 0x250, 0x3100, 0x10000, 0x110000}[random.nextInt(5)];
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(900); i > 0; i--) {
            text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : 'a' + random.nextInt(most - 'a'));
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(12); i > 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.length());
            if (random.nextBoolean()) {
                edited.insert(at, " Boor 7 ");
            } else {
                edited.delete(at, Math.min(edited.length(), at + random.nextInt(30)));
            }
        }
        return edited.toString();
    }
}
