package dev.readout.wording;

import dev.readout.codebook.Gazetteer;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names of states and bodies in a text by the register alone, and adjectives of states; persons are none. */
record NameScanner(Gazetteer gazetteer) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.&+’'-]*");
    private static final int LONGEST = 8;

    /**
     * A name in a text.
     *
     * @param words as written, on one line, without the ending of an owner
     * @param adjective whether it is one ("Burmese"), and no name
     */
    record Named(String code, String words, Span span, boolean adjective) {}

    List<Named> scan(Text text) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.value());
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), end(matcher.group(), matcher.start())});
        }
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Named> name = at(text, words, at);
            int length = 1;
            if (name.isPresent()) {
                named.add(name.get());
                int end = text.toChar(name.get().span().end());
                while (at + length < words.size() && words.get(at + length)[0] < end) {
                    length++;
                }
            }
            at += length;
        }
        return named;
    }

    private static int end(String word, int start) {
        String bare = word.replaceAll("[’']s?$", "").replaceAll("[’'-]+$", "");
        boolean abbreviation = bare.matches("(?:\\p{L}\\.){2,}");
        return start + (abbreviation ? bare : bare.replaceAll("\\.+$", "")).length();
    }

    private Optional<Named> at(Text text, List<int[]> words, int at) {
        int start = words.get(at)[0];
        if (!Character.isUpperCase(text.value().codePointAt(start))) {
            return Optional.empty();
        }
        return Stream.iterate(Math.min(words.size(), at + LONGEST), end -> end > at, end -> end - 1)
                .map(end -> named(text, start, words.get(end - 1)[1]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Named> named(Text text, int start, int end) {
        if (end <= start) {
            return Optional.empty();
        }
        Span span = text.span(start, end);
        String words = text.line(span);
        return gazetteer
                .findByName(words)
                .map(code -> new Named(code, words, span, false))
                .or(() -> gazetteer.findByAdjective(words).map(code -> new Named(code, words, span, true)));
    }
}
