package dev.readout.wording;

import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.search.TextWord;
import dev.readout.search.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The texts in which formulas are looked for, as far as they are kept.
 *
 * @param listed their documents, in the order of the corpus
 * @param ends where the last word of each ends
 */
record FormulaTexts(Corpus corpus, List<Listed> listed, List<Integer> ends) {
    private static final int BATCH = 400;

    FormulaTexts {
        listed = List.copyOf(listed);
        ends = List.copyOf(ends);
    }

    /** A text that was cut into words. */
    private record Cut(Listed in, List<TextWord> words, int end) {}

    /**
     * Reads texts.
     *
     * @param about dictionary forms; only parts of sentences that hold them all are kept
     * @param progress is told again and again how many texts are left
     */
    static FormulaTexts read(Search search, List<Listed> listed, Set<String> about, IntConsumer progress) {
        Corpus corpus = new Corpus();
        List<Integer> ends = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += BATCH) {
            List<Listed> batch = listed.subList(from, Math.min(from + BATCH, listed.size()));
            var stored = search.texts(batch);
            List<Cut> cut = batch.parallelStream()
                    .map(each -> cut(each, TextWords.of(UseReader.of(stored, each)), about))
                    .toList(); // the order stays
            cut.forEach(text -> {
                ends.add(text.end());
                corpus.add(text.in(), text.words());
            });
            progress.accept(listed.size() - from - batch.size());
        }
        return new FormulaTexts(corpus, listed, ends);
    }

    private static Cut cut(Listed in, List<TextWord> words, Set<String> about) {
        int end = words.isEmpty() ? 0 : words.getLast().span().end();
        return new Cut(in, about.isEmpty() ? words : about(words, about), end);
    }

    /** The parts of sentences that hold all of these words. */
    private static List<TextWord> about(List<TextWord> words, Set<String> asked) {
        List<TextWord> kept = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).breaks()) {
                List<TextWord> part = words.subList(from, at);
                Set<String> stems = new HashSet<>();
                part.forEach(word -> stems.add(word.stem()));
                if (stems.containsAll(asked)) {
                    TextWord first = part.getFirst();
                    kept.add(new TextWord(first.stem(), first.span(), true));
                    kept.addAll(part.subList(1, part.size()));
                }
                from = at;
            }
        }
        return kept;
    }
}
