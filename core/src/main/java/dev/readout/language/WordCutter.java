package dev.readout.language;

import dev.readout.document.Span;
import dev.readout.document.Text;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text into words and marks, each with its exact characters in the text. */
final class WordCutter {
    private final Tokenizer tokenizer = new EnglishTokenizer();

    List<Draft.Word> cut(Text text, PlainText plain) {
        String value = plain.value();
        List<Draft.Word> words = new ArrayList<>();
        int at = 0;
        for (String form : forms(value)) {
            // The tokenizer's own offsets go astray after links and merged tokens; its forms are in order.
            int found = value.indexOf(form, at);
            if (form.isEmpty() || found < 0) {
                continue;
            }
            int end = found + form.length();
            add(words, word(text, plain, found, end, form), text);
            at = end;
        }
        return FullStops.mend(text, words);
    }

    /** Two marks cut out of one character ("…") are one mark. */
    private static void add(List<Draft.Word> words, Draft.Word word, Text text) {
        if (!words.isEmpty() && words.getLast().span().overlaps(word.span())) {
            Draft.Word last = words.removeLast();
            Span both = last.span().union(word.span());
            words.add(new Draft.Word(both, text.cut(both), last.plain() + word.plain()));
        } else {
            words.add(word);
        }
    }

    private List<String> forms(String value) {
        try {
            return tokenizer.tokenize(value).stream()
                    .map(token -> token.getWordForm())
                    .toList();
        } catch (RuntimeException e) {
            // Seen on freak strings of symbols only: its rules index past the end. White space is a safe border.
            return List.of(value.trim().split("\\s+"));
        }
    }

    private static Draft.Word word(Text text, PlainText plain, int start, int end, String form) {
        int first = text.toCodePoint(plain.origin(start));
        int last = text.toCodePoint(plain.origin(end - 1));
        Span span = new Span(first, last + 1);
        return new Draft.Word(span, text.cut(span), form);
    }
}
