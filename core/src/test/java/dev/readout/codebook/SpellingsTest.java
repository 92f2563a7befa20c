package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpellingsTest {
    private static final Spellings SPELLINGS = Spellings.read(DataFiles.bundled());
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüøåçğışéñł";

    @TestFactory
    Stream<DynamicTest> theExamplesHoldBothWays() {
        return DataFiles.bundled().sections("spellings").stream()
                .flatMap(s -> s.list("examples").stream())
                .map(example -> {
                    List<String> names = example.texts("names");
                    return DynamicTest.dynamicTest(
                            names + " " + example.findText("rule").orElse("apart"), () -> {
                                assertThat(SPELLINGS.findRule(names.get(0), names.get(1)))
                                        .isEqualTo(example.findText("rule"));
                                assertThat(SPELLINGS.findRule(names.get(1), names.get(0)))
                                        .isEqualTo(example.findText("rule"));
                            });
                });
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DataFiles.bundled().sections("spellings").stream()
                        .flatMap(s -> s.list("examples").stream())
                        .flatMap(e -> e.findText("rule").stream()))
                .contains(
                        "case",
                        "diacritics",
                        "hyphen-or-space",
                        "letters-spelled-out",
                        "transliteration",
                        "name-order",
                        "middle-name");
    }

    @Test
    void theRulesAreSymmetricAndSayNothingOfOneSpelling() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            String a = name(random);
            String b = random.nextBoolean() ? disguised(a, random) : name(random);
            assertThat(SPELLINGS.findRule(a, b))
                    .as("seed %d: %s / %s", seed, a, b)
                    .isEqualTo(SPELLINGS.findRule(b, a));
            assertThat(SPELLINGS.findRule(a, a)).as("seed %d: %s", seed, a).isEmpty();
        }
    }

    @Test
    void givenNamesThatDifferInALetterStayApart() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            String family = "Q" + word(random) + "q";
            String given = "X" + plainWord(random) + "x";
            int at = 1 + random.nextInt(given.length() - 2);
            char other = (char) ('a' + (given.charAt(at) - 'a' + 1 + random.nextInt(24)) % 26);
            String changed = given.substring(0, at) + other + given.substring(at + 1);
            assertThat(SPELLINGS.findRule(given + " " + family, changed + " " + family))
                    .as("seed %d: %s / %s %s", seed, given, changed, family)
                    .isEmpty();
        }
    }

    @Test
    void hyphensSpacesAndCaseAreLetGo() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            String a = word(random) + " " + word(random) + " " + word(random);
            assertThat(SPELLINGS.findRule(a, disguised(a, random)).or(() -> java.util.Optional.of("same")))
                    .as("seed %d: %s", seed, a)
                    .get()
                    .isIn("case", "hyphen-or-space", "diacritics", "same");
        }
    }

    @Test
    void aFormInTwoGroupsIsRefused() {
        DataFiles files = new DataFiles(List.of(DataNode.parse("mine.yml", """
                source: invented
                spellings:
                  words:
                    - {of: Arnish, words: [Olo, Ollo]}
                    - {of: Arnish, words: [Ollo, Ohlo]}
                """)));
        assertThatThrownBy(() -> Spellings.read(files))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("mine.yml")
                .hasMessageContaining("two groups");
    }

    private static String name(Random random) {
        return random.nextInt(3) == 0
                ? word(random) + " " + (char) ('A' + random.nextInt(26)) + ". " + word(random)
                : word(random) + " " + word(random);
    }

    private static String disguised(String name, Random random) {
        String other = random.nextBoolean() ? name.toUpperCase(java.util.Locale.ROOT) : name;
        int last = other.lastIndexOf(' ');
        return random.nextBoolean() && last > other.indexOf(' ')
                ? other.substring(0, last) + "-" + other.substring(last + 1)
                : other;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String plainWord(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
