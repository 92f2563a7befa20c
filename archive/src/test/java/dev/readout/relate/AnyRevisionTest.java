package dev.readout.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.Change.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is compared: the changes, applied to the words of text 1, give those of text 2. */
class AnyRevisionTest {
    private static final String[] PIECES = {
        "the",
        "of",
        "Seo",
        "Tolle",
        "met",
        "condemned",
        "thanked",
        ".",
        ",",
        " ",
        "\n",
        "\n\n",
        "“",
        "’s",
        "U.S.-led",
        "10,000",
        "é",
        "e\u0301",
        "🕊",
        "한국",
        "中国",
        "\u200b",
        "\u00a0",
        "\ud800",
        "\u202e",
        "\u0000",
        "a-",
        "-",
        "…",
        "launch",
        "talks"
    };

    @RepeatedTest(60)
    void changesOfRandomTextsGiveTheOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String one = random(random, random.nextInt(400));
        String other = random.nextBoolean() ? random(random, random.nextInt(400)) : edited(random, one);
        check("seed " + seed, one, other);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 40})
    void changesOfLongTextsGiveTheOther(int edits) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String one = sentences(random, 300);
        String other = one;
        for (int i = 0; i < edits; i++) {
            other = shuffled(random, other);
        }
        Revision revision = check("seed " + seed, one, other);
        assertThat(revision.words().size()).as("seed " + seed).isLessThanOrEqualTo(8 * edits);
    }

    @Test
    void longTextsWithNothingInCommonAreReplacedAsAWhole() {
        String one = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String other = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(check("disjoint", one, other).words()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.REPLACED);
            assertThat(c.wholeBlocks()).isTrue();
        });
    }

    /** Nothing stands once in them, and much is the same. */
    @Test
    void longTextsOfTheSameFewWordsAreCompared() {
        check("periodic", "to and fro ".repeat(20_000), "fro and to ".repeat(15_000));
        check("periodic", "no ".repeat(50_000), "no ".repeat(40_000) + "yes " + "no ".repeat(9_000));
    }

    private static Revision check(String which, String one, String other) {
        Coded before = Versions.version(one);
        Coded after = Versions.version(other);
        Revision revision = Revision.of(before, after);
        Text text1 = before.document().text();
        Text text2 = after.document().text();
        Map<String, Integer> vocabulary = new HashMap<>();
        Words words1 = new Words(text1, vocabulary);
        Words words2 = new Words(text2, vocabulary);
        List<Integer> kept1 =
                left(words1, revision.words().stream().map(Change::before).toList());
        List<Integer> kept2 =
                left(words2, revision.words().stream().map(Change::after).toList());
        assertThat(kept1).as(which).isEqualTo(kept2);
        for (Change change : revision.words()) {
            assertThat(change.before().length() > 0).as(which).isEqualTo(change.kind() != Kind.ADDED);
            assertThat(change.after().length() > 0).as(which).isEqualTo(change.kind() != Kind.DROPPED);
            if (change.kind() == Kind.MOVED) {
                assertThat(forms(words1, change.before())).as(which).isEqualTo(forms(words2, change.after()));
            }
        }
        int told = revision.facts().stream()
                .mapToInt(fact -> fact instanceof FactChange.Vanished ? 0 : 1)
                .sum();
        assertThat(told + revision.unchanged())
                .as(which)
                .isEqualTo(Fact.listAll(after).size());
        return revision;
    }

    private static List<Integer> left(Words words, List<Span> taken) {
        boolean[] gone = new boolean[words.size()];
        for (Span span : taken) {
            Words.Range range = words.touched(span);
            for (int i = range.from(); i < range.to(); i++) {
                assertThat(gone[i]).isFalse();
                gone[i] = true;
            }
        }
        return IntStream.range(0, words.size())
                .filter(i -> !gone[i])
                .mapToObj(words::form)
                .toList();
    }

    private static List<Integer> forms(Words words, Span span) {
        Words.Range range = words.touched(span);
        return words.forms(range.from(), range.to());
    }

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String edited(Random random, String text) {
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, random.nextInt(length + 1));
        int to = text.offsetByCodePoints(from, random.nextInt(text.codePointCount(from, text.length()) + 1));
        return text.substring(0, from) + random(random, random.nextInt(5)) + text.substring(to);
    }

    private static String sentences(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(w -> random.nextInt(3) == 0 ? "the" : "w" + random.nextInt(500))
                        .collect(Collectors.joining(" ", "", random.nextInt(4) == 0 ? ".\n" : ". ")))
                .collect(Collectors.joining());
    }

    /** With one paragraph dropped, added again elsewhere, or a word of it changed. */
    private static String shuffled(Random random, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        String line = lines.remove(random.nextInt(lines.size()));
        switch (random.nextInt(3)) {
            case 0 -> lines.add(random.nextInt(lines.size() + 1), line);
            case 1 ->
                lines.add(random.nextInt(lines.size() + 1), sentences(random, 2).replace("\n", " "));
            default -> lines.add(random.nextInt(lines.size() + 1), line.replaceFirst("the", "an old"));
        }
        return String.join("\n", lines);
    }
}
