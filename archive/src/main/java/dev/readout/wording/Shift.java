package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.wording.Strength.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a clause that stand in for others of the same ladder.
 *
 * @param before where the others stood
 * @param after where these stand
 * @param stronger whether these are the stronger ones
 */
public record Shift(String ladder, Span before, Span after, boolean stronger) {

    /**
     * Between two clauses that are one. None where one of them denies what the other does not, nor where one has more words of
     * a ladder than the other: then it is open which stands in for which.
     */
    static List<Shift> between(Clause before, Clause after) {
        List<Shift> shifts = new ArrayList<>();
        if (before.negations() == after.negations()) {
            for (String ladder :
                    after.rungs().stream().map(Rung::ladder).distinct().toList()) {
                List<Rung> one = rungs(before, ladder);
                List<Rung> other = rungs(after, ladder);
                List<Rung> gone = without(one, other);
                List<Rung> come = without(other, one);
                for (int i = 0; i < gone.size() && gone.size() == come.size(); i++) {
                    shifts.add(new Shift(
                            ladder,
                            gone.get(i).span(),
                            come.get(i).span(),
                            come.get(i).rung() < gone.get(i).rung()));
                }
            }
        }
        return shifts;
    }

    private static List<Rung> rungs(Clause clause, String ladder) {
        return clause.rungs().stream()
                .filter(rung -> rung.ladder().equals(ladder))
                .toList();
    }

    /** Those of rungs on which the others have fewer words. */
    private static List<Rung> without(List<Rung> rungs, List<Rung> others) {
        List<Integer> left = others.stream().map(Rung::rung).collect(Collectors.toCollection(ArrayList::new));
        return rungs.stream()
                .filter(rung -> !left.remove(Integer.valueOf(rung.rung())))
                .toList();
    }
}
