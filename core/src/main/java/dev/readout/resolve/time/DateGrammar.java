package dev.readout.resolve.time;

import dev.readout.codebook.TimeForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads times in a sentence's characters. Where two readings overlap, the earlier and longer one wins. */
final class DateGrammar {

    /** A stretch of the sentence, in UTF-16 units from its start, and what it writes. */
    record Reading(int start, int end, Written written) {}

    /** A form, and the kinds of cues that it needs as bits. */
    private record Cued(long needs, TimeForms.Form form) {}

    /** The kinds that no list of words tells, by the bit of each. */
    private static final long NUMBER = 1;

    private static final long FOUR_DIGITS = 2;
    private static final long JOINED_NUMBERS = 4;
    private static final int DIGITS_OF_A_YEAR = 4;

    private final Map<String, Long> kindsByWord = new HashMap<>();
    private final List<Cued> forms;

    /** @param use whose forms are read beside those of all */
    DateGrammar(TimeForms data, TimeForms.Use use) {
        Map<String, Long> bits = new HashMap<>(Map.of(
                TimeForms.NUMBER, NUMBER,
                TimeForms.FOUR_DIGITS, FOUR_DIGITS,
                TimeForms.JOINED_NUMBERS, JOINED_NUMBERS));
        data.cues().forEach((kind, words) -> {
            long bit = bits.computeIfAbsent(kind, k -> 1L << bits.size());
            words.forEach(word -> kindsByWord.merge(word, bit, (a, b) -> a | b));
        });
        forms = data.forms().stream()
                .filter(f -> f.use() == TimeForms.Use.BOTH || f.use() == use)
                .map(f -> new Cued(f.needs().stream().mapToLong(bits::get).reduce(0, (a, b) -> a | b), f))
                .toList();
    }

    List<Reading> read(String sentence) {
        long cues = cues(sentence);
        if (cues == 0) {
            return List.of();
        }
        List<Reading> all = new ArrayList<>();
        for (Cued cued : forms) {
            if ((cued.needs & ~cues) == 0) {
                read(sentence, cued.form, all);
            }
        }
        all.sort(Comparator.comparingInt(Reading::start).thenComparing(r -> -r.end()));
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : all) {
            if (kept.isEmpty() || kept.getLast().end() <= reading.start()) {
                kept.add(reading);
            }
        }
        kept.removeIf(r -> r.written() instanceof Written.Nothing);
        return kept;
    }

    private static void read(String sentence, TimeForms.Form form, List<Reading> all) {
        form.pattern()
                .matcher(sentence)
                .results()
                .forEach(m -> FormReader.read(new Groups(form, m))
                        .ifPresent(w -> all.add(new Reading(m.start(), m.end(), w))));
    }

    /** The kinds of cues among the sentence's words. */
    private long cues(String sentence) {
        long found = 0;
        int at = 0;
        while (at < sentence.length()) {
            int start = at;
            while (at < sentence.length() && Character.isLetterOrDigit(sentence.charAt(at))) {
                at++;
            }
            if (at == start) {
                at++;
            } else if (Character.isDigit(sentence.charAt(start))) {
                found |= NUMBER;
                found |= startsWithYear(sentence, start, at) ? FOUR_DIGITS : 0;
                found |= lettersAfter(sentence, start, at);
            } else {
                found |= kindsByWord.getOrDefault(sentence.substring(start, at).toLowerCase(Locale.ROOT), 0L);
            }
            found |= at > start && joins(sentence, at) ? JOINED_NUMBERS : 0;
        }
        return found;
    }

    private static boolean startsWithYear(String sentence, int start, int end) {
        return end - start >= DIGITS_OF_A_YEAR
                && sentence.substring(start, start + DIGITS_OF_A_YEAR).chars().allMatch(Character::isDigit);
    }

    /** Whether a mark stands between two numbers, as in "31.5" and "5/31". */
    private static boolean joins(String sentence, int mark) {
        return mark > 0
                && mark + 1 < sentence.length()
                && "-./".indexOf(sentence.charAt(mark)) >= 0
                && Character.isDigit(sentence.charAt(mark - 1))
                && Character.isDigit(sentence.charAt(mark + 1));
    }

    /** The cue at the end of a number, as in "10pm" and "3rd". */
    private long lettersAfter(String sentence, int start, int end) {
        int letters = end;
        while (letters > start && Character.isLetter(sentence.charAt(letters - 1))) {
            letters--;
        }
        return kindsByWord.getOrDefault(sentence.substring(letters, end), 0L);
    }
}
