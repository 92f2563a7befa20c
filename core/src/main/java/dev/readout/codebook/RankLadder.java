package dev.readout.codebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The ladder of ranks of {@code actors/offices.yml}: 1 a head of state or government, 6 an official. A level is inferred from
 * the words of an office; an office without any title of the register has none.
 */
public final class RankLadder {
    private final Map<List<String>, Integer> levels = new HashMap<>();
    private int longest;

    public RankLadder(Gazetteer gazetteer) {
        for (OfficeTitle office : gazetteer.offices()) {
            add(office.title(), office.level());
            office.variants().forEach(variant -> add(variant, office.level()));
        }
    }

    private void add(String title, int level) {
        List<String> words = words(title);
        longest = Math.max(longest, words.size());
        levels.merge(words, level, Math::min);
    }

    /** The level of an office as written; the highest where several are named ("Deputy Prime Minister and Foreign Minister"). */
    public OptionalInt findLevel(String office) {
        return Arrays.stream(office.split(",|;|/| and | & "))
                .map(part -> findFirst(words(part)))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    /** The title that begins first decides, of those the longest: "Deputy Minister for Foreign Affairs" is a deputy. */
    private OptionalInt findFirst(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(start -> findAt(words, start))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    private OptionalInt findAt(List<String> words, int start) {
        for (int end = Math.min(words.size(), start + longest); end > start; end--) {
            Integer level = levels.get(words.subList(start, end));
            if (level != null) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    private static List<String> words(String title) {
        return Arrays.stream(title.split("[\\s-]+"))
                .map(word -> NameKey.of(word).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
