package dev.readout.relate.account;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;

/** The sentences of a text, to see whether it speaks of something that was not coded in it. */
final class Passages {
    private final List<Passage> passages = new ArrayList<>();

    private record Passage(Span span, Set<String> words) {}

    Passages(Text text) {
        for (Block block : text.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM) {
                sentences(text, block.span()).forEach(span -> passages.add(new Passage(span, words(text.cut(span)))));
            }
        }
    }

    private static List<Span> sentences(Text text, Span block) {
        String value = text.cut(block);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(value);
        List<Span> sentences = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            int end = from + value.substring(from, to).stripTrailing().length();
            if (end > from) {
                sentences.add(new Span(
                        block.start() + value.codePointCount(0, from), block.start() + value.codePointCount(0, end)));
            }
        }
        return sentences;
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>();
        Matcher matcher = Claim.wordPattern().matcher(sentence);
        while (matcher.find()) {
            if (!Claim.isSmall(matcher.group())) {
                words.add(Claim.plain(matcher.group()));
            }
        }
        return words;
    }

    /**
     * The sentence that has the most of some words; absent where none has enough.
     *
     * @param weight of a word
     * @param least share of the weight of all words that the sentence must have
     */
    Optional<Span> find(Set<String> words, ToDoubleFunction<String> weight, double least) {
        double all = words.stream().mapToDouble(weight).sum();
        Optional<Span> best = Optional.empty();
        double most = least * all;
        for (Passage passage : passages) {
            Set<String> common = new HashSet<>(words);
            common.retainAll(passage.words());
            double found = common.stream().mapToDouble(weight).sum();
            if (common.size() > 1 && found >= most && (best.isEmpty() || found > most)) {
                best = Optional.of(passage.span());
                most = found;
            }
        }
        return best;
    }
}
