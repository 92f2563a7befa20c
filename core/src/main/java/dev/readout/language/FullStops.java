package dev.readout.language;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Full stops that the tokenizer parts from "U.S.", or leaves on "DPRK.", on "8." and on an address. */
final class FullStops {
    private static final Pattern DOTTED = Pattern.compile("(\\p{L}\\.)+\\p{L}");
    private static final Pattern BARE = Pattern.compile("\\d+|\\p{Lu}{3,}|.*[/@].*|.*\\d");

    private FullStops() {}

    static List<Draft.Word> mend(Text text, List<Draft.Word> words) {
        List<Draft.Word> mended = new ArrayList<>(words.size() + 4);
        for (int i = 0; i < words.size(); i++) {
            Draft.Word word = words.get(i);
            String plain = word.plain();
            boolean glued = i + 1 < words.size()
                    && words.get(i + 1).span().start() == word.span().end();
            if (glued
                    && words.get(i + 1).plain().equals(".")
                    && DOTTED.matcher(plain).matches()) {
                Span both = word.span().union(words.get(++i).span());
                mended.add(new Draft.Word(both, text.cut(both), plain + "."));
            } else if (endsSentence(words, i)) {
                int stop = word.span().end() - 1;
                mended.add(part(text, new Span(word.span().start(), stop), plain.substring(0, plain.length() - 1)));
                mended.add(part(text, new Span(stop, stop + 1), "."));
            } else {
                mended.add(word);
            }
        }
        return mended;
    }

    /** A stop on a number, an acronym or an address that a new sentence or nothing follows. */
    private static boolean endsSentence(List<Draft.Word> words, int i) {
        String plain = words.get(i).plain();
        boolean stop =
                plain.length() > 1 && plain.endsWith(".") && words.get(i).form().endsWith(".");
        if (!stop || !BARE.matcher(plain.substring(0, plain.length() - 1)).matches()) {
            return false;
        }
        String next = i + 1 < words.size() ? words.get(i + 1).plain() : "";
        return next.isEmpty() || Character.isUpperCase(next.codePointAt(0)) || "\"'()".contains(next);
    }

    private static Draft.Word part(Text text, Span span, String plain) {
        return new Draft.Word(span, text.cut(span), plain);
    }
}
