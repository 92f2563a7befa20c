package dev.readout.wording;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.StrengthLadder;
import dev.readout.document.Span;
import dev.readout.search.TextWord;
import dev.readout.search.TextWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in clauses the words that stand on a ladder of strength. Immutable. */
final class Strength {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> operatives = new HashSet<>();

    private record Entry(String ladder, int rung, boolean operative, List<String> stems) {}

    /**
     * Words of a clause on a ladder.
     *
     * @param rung 0 is the strongest
     * @param from the first of the words, by its place among those of the clause
     * @param to the first behind them
     */
    record Rung(String ladder, int rung, int from, int to, Span span) {}

    Strength(DataFiles files) {
        for (StrengthLadder ladder : StrengthLadder.read(files)) {
            for (int rung = 0; rung < ladder.rungs().size(); rung++) {
                for (String phrase : ladder.rungs().get(rung)) {
                    entries.add(new Entry(ladder.name(), rung, ladder.operative(), TextWords.stems(phrase)));
                }
            }
        }
        entries.sort(Comparator.comparingInt(entry -> -entry.stems().size()));
        StrengthLadder.negations(files).forEach(word -> negations.addAll(TextWords.stems(word)));
        StrengthLadder.operatives(files).forEach(word -> operatives.addAll(TextWords.stems(word)));
    }

    /** On each ladder what a clause has of it, in the order of the text; of entries that begin at one word the longest. */
    List<Rung> find(List<TextWord> words) {
        List<Rung> found = new ArrayList<>();
        Set<String> ladders = new HashSet<>();
        entries.forEach(entry -> ladders.add(entry.ladder()));
        for (String ladder : ladders.stream().sorted().toList()) {
            for (int at = 0; at < words.size(); ) {
                Optional<Entry> entry = at(words, at, ladder);
                if (entry.isPresent()) {
                    int end = at + entry.get().stems().size();
                    Span span = words.get(at).span().union(words.get(end - 1).span());
                    found.add(new Rung(ladder, entry.get().rung(), at, end, span));
                    at = end;
                } else {
                    at++;
                }
            }
        }
        return found;
    }

    private Optional<Entry> at(List<TextWord> words, int at, String ladder) {
        return entries.stream()
                .filter(entry -> entry.ladder().equals(ladder) && stands(words, at, entry.stems()))
                .findFirst();
    }

    private static boolean stands(List<TextWord> words, int at, List<String> stems) {
        if (at + stems.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (!words.get(at + i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb stands here that opens a clause. */
    boolean opens(List<TextWord> words, int at) {
        return operatives.contains(words.get(at).stem())
                || entries.stream().anyMatch(entry -> entry.operative() && stands(words, at, entry.stems()));
    }

    long negations(List<TextWord> words) {
        return words.stream().filter(word -> negations.contains(word.stem())).count();
    }
}
