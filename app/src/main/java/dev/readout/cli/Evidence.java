package dev.readout.cli;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that prove a fact, cut to the lengths that the codebook allows: a trigger of at most 60 characters, a quote
 * of at most 45 words that holds it.
 */
record Evidence(String trigger, String quote) {
    private static final int WORDS = 45;
    private static final int CHARACTERS = 60;

    static Evidence of(Text text, Span trigger, Span quote) {
        Span cut = shortened(text, trigger);
        return new Evidence(text.cut(cut), text.cut(narrowed(text, quote.union(cut), cut)));
    }

    /** Whole words from its start. */
    private static Span shortened(Text text, Span trigger) {
        if (trigger.length() <= CHARACTERS) {
            return trigger;
        }
        List<Span> words = words(text, trigger);
        int end = Math.min(trigger.end(), trigger.start() + CHARACTERS);
        for (Span word : words) {
            if (word.end() - trigger.start() <= CHARACTERS) {
                end = word.end();
            }
        }
        return new Span(trigger.start(), end);
    }

    /** The words around the trigger: rather what follows it, since there stands what the act is about. */
    private static Span narrowed(Text text, Span quote, Span trigger) {
        List<Span> words = words(text, quote);
        if (words.size() <= WORDS) {
            return quote;
        }
        int first = 0;
        while (first < words.size() - 1 && words.get(first).end() <= trigger.start()) {
            first++;
        }
        int from = Math.max(0, Math.min(first - WORDS / 3, words.size() - WORDS));
        return new Span(words.get(from).start(), words.get(from + WORDS - 1).end());
    }

    private static List<Span> words(Text text, Span span) {
        List<Span> words = new ArrayList<>();
        String value = text.cut(span);
        int at = 0;
        int offset = span.start();
        int start = -1;
        while (at < value.length()) {
            int c = value.codePointAt(at);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space && start < 0) {
                start = offset;
            } else if (space && start >= 0) {
                words.add(new Span(start, offset));
                start = -1;
            }
            at += Character.charCount(c);
            offset++;
        }
        if (start >= 0) {
            words.add(new Span(start, offset));
        }
        return words;
    }
}
