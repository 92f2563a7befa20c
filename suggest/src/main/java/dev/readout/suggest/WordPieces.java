package dev.readout.suggest;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts English into the word pieces that the model was trained on: lower case, accents off, each mark by itself, then
 * the longest pieces of the vocabulary from left to right (BERT, uncased). Immutable.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /** Reads the vocabulary out of a {@code tokenizer.json}. */
    static WordPieces read(InputStream json) {
        JsonNode words =
                JsonMapper.builder().build().readTree(json).get("model").get("vocab");
        Map<String, Integer> vocabulary = new HashMap<>();
        words.properties().forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
        return new WordPieces(vocabulary);
    }

    /**
     * The numbers of a text's pieces, between the marks of its beginning and end.
     *
     * @param longest how many at most; what is over is left out
     */
    long[] cut(String text, int longest) {
        List<Integer> pieces = new ArrayList<>();
        for (String word : words(text)) {
            pieces.addAll(pieces(word));
        }
        int size = Math.min(pieces.size(), longest - 2);
        long[] ids = new long[size + 2];
        ids[0] = id("[CLS]");
        for (int i = 0; i < size; i++) {
            ids[i + 1] = pieces.get(i);
        }
        ids[size + 1] = id("[SEP]");
        return ids;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        StringBuilder apart = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                apart.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                apart.append(' ');
            } else {
                apart.append(' ').appendCodePoint(c).append(' ');
            }
        });
        return List.of(apart.toString().strip().split("\\s+"));
    }

    private List<Integer> pieces(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        int at = 0;
        while (at < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            String mark = at == 0 ? "" : "##";
            while (end > at && !vocabulary.containsKey(mark + word.substring(at, end))) {
                end--;
            }
            if (end == at) {
                return List.of(id("[UNK]"));
            }
            found.add(id(mark + word.substring(at, end)));
            at = end;
        }
        return found.isEmpty() ? List.of(id("[UNK]")) : found;
    }

    private int id(String piece) {
        return vocabulary.getOrDefault(piece, 0);
    }
}
