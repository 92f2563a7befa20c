package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Span;
import dev.readout.search.TextWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;

class PhraseMinerTest {
    private static final int LEAST = 3;

    /** Against counting each shingle of each length on its own. */
    @RepeatedTest(20)
    void whatRecursIsFoundWithTheNumberOfItsDocuments() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<List<TextWord>> texts = new ArrayList<>();
        Corpus corpus = new Corpus();
        for (int i = 0; i < 8; i++) {
            List<TextWord> text = text(random);
            texts.add(text);
            corpus.add(Releases.listed("d" + i, "XVA", "any", "2030-01-01", ""), text);
        }
        Map<List<String>, Set<Integer>> counted = counted(texts);

        for (PhraseMiner.Mined mined : new PhraseMiner(LEAST, 2, Set.of("b")).mine(corpus)) {
            List<String> stems = corpus.stems(mined.places().getFirst(), mined.length());
            Set<Integer> documents = counted.getOrDefault(stems, Set.of());
            assertThat(documents).as("seed %d: %s", seed, stems).hasSize(mined.documents());
            assertThat(mined.documents()).isGreaterThanOrEqualTo(LEAST);
            assertThat(stems.getFirst()).isNotEqualTo("b");
            assertThat(stems.getLast()).isNotEqualTo("b");
            assertThat(counted.entrySet().stream().filter(e -> isLonger(e.getKey(), stems)))
                    .as("seed %d: %s", seed, stems)
                    .allSatisfy(e -> assertThat((double) e.getValue().size()).isLessThan(0.7 * mined.documents()));
        }
    }

    private static boolean isLonger(List<String> longer, List<String> stems) {
        return longer.size() == stems.size() + 1
                && (longer.subList(1, longer.size()).equals(stems)
                                && !longer.getFirst().equals("b")
                        || longer.subList(0, stems.size()).equals(stems)
                                && !longer.getLast().equals("b"));
    }

    private static List<TextWord> text(Random random) {
        List<TextWord> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String stem = String.valueOf((char) ('a' + random.nextInt(4)));
            words.add(new TextWord(stem, new Span(2 * i, 2 * i + 1), random.nextInt(9) == 0));
        }
        return words;
    }

    private static Map<List<String>, Set<Integer>> counted(List<List<TextWord>> texts) {
        Map<List<String>, Set<Integer>> counted = new HashMap<>();
        for (int document = 0; document < texts.size(); document++) {
            List<TextWord> words = texts.get(document);
            for (int from = 0; from < words.size(); from++) {
                List<String> stems = new ArrayList<>();
                for (int to = from;
                        to < words.size() && (to == from || !words.get(to).breaks());
                        to++) {
                    stems.add(words.get(to).stem());
                    counted.computeIfAbsent(List.copyOf(stems), s -> new HashSet<>())
                            .add(document);
                }
            }
        }
        return counted;
    }
}
