package dev.readout.relate;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The words of a text in their order, each mark as one of them. White space and what is invisible are no words, and
 * typographic quotes and dashes are the same words as plain ones.
 */
final class Words {
    private static final String JOINTS = "'’.,-‐‑";
    private static final String SENTENCE_ENDS = ".!?";
    private static final String CLOSERS = "\"')]";

    private final Text text;
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> forms = new ArrayList<>();
    private final BitSet marks = new BitSet();
    private final BitSet blockStarts = new BitSet();
    private final BitSet sentenceStarts = new BitSet();

    /** @param vocabulary gives each form its number; shared by texts that are compared, and added to */
    Words(Text text, Map<String, Integer> vocabulary) {
        this.text = text;
        int[] characters = text.value().codePoints().toArray();
        for (int at = 0; at < characters.length; ) {
            int end = wordEnd(characters, at);
            if (end > at + 1 || isPart(characters[at]) || isSign(characters[at])) {
                add(new Span(at, end), !isPart(characters[at]), vocabulary);
            }
            at = end;
        }
        findBlocks();
    }

    int size() {
        return spans.size();
    }

    /** The number of a word's form: two words are the same where it is. */
    int form(int word) {
        return forms.get(word);
    }

    List<Integer> forms(int from, int to) {
        return forms.subList(from, to);
    }

    boolean isMark(int word) {
        return marks.get(word);
    }

    /** How much a word tells: a mark nothing, a short one ("of") less than others. */
    int weight(int word) {
        return isMark(word) ? 0 : spans.get(word).length() <= 3 ? 1 : 2;
    }

    /** How well something new may begin here: best with a block, else with a sentence. The end of the text is a block's. */
    int opening(int word) {
        return word == size() || blockStarts.get(word) ? 2 : sentenceStarts.get(word) ? 1 : 0;
    }

    /** The first word of the block in which a word is. */
    int blockStart(int word) {
        return blockStarts.previousSetBit(word);
    }

    /** The first word behind the block in which a word is. */
    int blockEnd(int word) {
        int next = blockStarts.nextSetBit(word + 1);
        return next < 0 ? size() : Math.min(next, size());
    }

    /** From the first to the last of some words; where there are none, the place behind the word before. */
    Span span(int from, int to) {
        if (from == to) {
            int place = from == 0 ? 0 : spans.get(from - 1).end();
            return new Span(place, place);
        }
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** The first word that ends behind a code point. */
    int at(int codePoint) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > codePoint) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The words that a span touches. */
    Range touched(Span span) {
        int from = at(span.start());
        int to = from;
        while (to < size() && spans.get(to).start() < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    /** @param from the first word inside, {@code to} the first outside */
    record Range(int from, int to) {}

    private void add(Span span, boolean mark, Map<String, Integer> vocabulary) {
        boolean opens = !marks.isEmpty() && followsSentence();
        String form = plain(text.cut(span));
        sentenceStarts.set(size(), opens && !(mark && CLOSERS.contains(form)));
        marks.set(size(), mark);
        spans.add(span);
        forms.add(vocabulary.computeIfAbsent(form, f -> vocabulary.size()));
    }

    private boolean followsSentence() {
        int last = size() - 1;
        while (last > 0 && marks.get(last) && CLOSERS.contains(plain(text.cut(spans.get(last))))) {
            last--;
        }
        return marks.get(last) && SENTENCE_ENDS.contains(text.cut(spans.get(last)));
    }

    private void findBlocks() {
        for (Block block : text.blocks()) {
            blockStarts.set(at(block.span().start()));
            blockStarts.set(at(block.span().end()));
        }
        blockStarts.set(0);
    }

    private static int wordEnd(int[] characters, int at) {
        int end = at + 1;
        if (isPart(characters[at]) && !Character.isIdeographic(characters[at])) {
            while (end < characters.length && (isInner(characters[end]) || joins(characters, end))) {
                end++;
            }
        }
        return end;
    }

    /** Whether one of {@link #JOINTS} stands between two parts, as in "mid-May" and "10,000". */
    private static boolean joins(int[] characters, int at) {
        return JOINTS.indexOf(characters[at]) >= 0 && at + 1 < characters.length && isInner(characters[at + 1]);
    }

    private static boolean isInner(int c) {
        return isPart(c) && !Character.isIdeographic(c);
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSign(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /** With plain quotation marks, dashes and spaces in place of typographic ones. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().map(Words::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int c) {
        return switch (c) {
            case '‘', '’', '‛', '′', '´', '`' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
