package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void numbersCountAsNumbers() {
        List<Version> inOrder = Stream.of("", "1", "1.9", "1.10", "2", "10", "draft 2", "draft 10")
                .map(number -> version(number, "", "", "a"))
                .toList();
        assertThat(shuffledAndSorted(inOrder, 7)).isEqualTo(inOrder);
    }

    @Test
    void publicationThenCaptureDecideWhereNoNumberDoes() {
        List<Version> inOrder = List.of(
                version("", "2031-05-03T00:00:00.000Z", "2031-09-01T00:00:00.000Z", "d"),
                version("", "2031-05-04T00:00:00.000Z", "", "c"),
                version("", "2031-05-04T00:00:00.000Z", "2031-06-01T00:00:00.000Z", "b"),
                version("", "2031-05-04T00:00:00.000Z", "2031-06-02T00:00:00.000Z", "a"),
                version("", "2031-05-04T00:00:00.000Z", "2031-06-02T00:00:00.000Z", "b"));
        assertThat(shuffledAndSorted(inOrder, 11)).isEqualTo(inOrder);
    }

    @Test
    void isAnOrder() {
        Random random = new Random(20311105);
        List<Version> some = Stream.generate(() -> version(any(random), "", any(random), any(random)))
                .limit(60)
                .toList();
        for (Version a : some) {
            for (Version b : some) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                for (Version c : some) {
                    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                        assertThat(a.compareTo(c)).as("%s, %s, %s", a, b, c).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    private static String any(Random random) {
        String letters = "01.a ٣";
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static List<Version> shuffledAndSorted(List<Version> inOrder, int seed) {
        List<Version> versions = new ArrayList<>(inOrder);
        Collections.shuffle(versions, new Random(seed));
        Collections.sort(versions);
        return versions;
    }

    private static Version version(String number, String published, String captured, String hash) {
        return new Version(find(number), find(published), find(captured), hash);
    }

    private static Optional<String> find(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }
}
