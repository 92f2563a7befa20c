package dev.readout.resolve;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;

/** The words that prove a fact: a stretch of one sentence, at most 40 words, with the trigger inside. */
public final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    /**
     * A stretch of tokens as a span, widened to hold the trigger and cut where it grows too long.
     *
     * @param from index of the first token
     * @param to index after the last token
     */
    public static Span around(Text text, Sentence s, int from, int to, Span trigger) {
        return withoutJoint(s, fitting(text, s, from, to, trigger), trigger);
    }

    /** What joins a stretch to the next ("…, and") is of neither. */
    private static Span withoutJoint(Sentence s, Span quote, Span trigger) {
        int end = s.tokens().stream()
                .filter(t -> !isJoint(t) && t.span().end() <= quote.end())
                .mapToInt(t -> t.span().end())
                .reduce(trigger.end(), Math::max);
        return new Span(quote.start(), end);
    }

    /** A conjunction or a comma. */
    public static boolean isJoint(Token t) {
        return t.tag().equals("CC") || t.tag().equals(",");
    }

    private static Span fitting(Text text, Sentence s, int from, int to, Span trigger) {
        int start = Math.min(s.get(from).span().start(), trigger.start());
        int end = Math.max(s.get(to - 1).span().end(), trigger.end());
        Span whole = new Span(start, end);
        if (words(text, whole) <= LONGEST) {
            return whole;
        }
        if (words(text, new Span(start, trigger.end())) > LONGEST) {
            start = trigger.start();
        }
        int cut = trigger.end();
        for (Token t : s.tokens()) {
            int after = t.span().end();
            if (after > cut && after <= end && words(text, new Span(start, after)) <= LONGEST) {
                cut = after;
            }
        }
        return new Span(start, cut);
    }

    private static int words(Text text, Span span) {
        String cut = text.cut(span).strip();
        int words = 1;
        for (int i = 1; i < cut.length(); i++) {
            words += isSpace(cut.charAt(i)) && !isSpace(cut.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
