package dev.readout.web.corrections;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.evaluate.Alpha;
import dev.readout.query.CorrectionRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far those agree who judged the same facts: right as it stands, not told at all, or told otherwise in a field.
 *
 * @param facts that two or more judged
 * @param agreed of these, how many all judged alike
 * @param alpha Krippendorff's, for nominal data; absent where nobody judged what another did
 */
public record Agreement(int facts, int agreed, Optional<Double> alpha, List<Pair> pairs) {
    public Agreement {
        pairs = List.copyOf(pairs);
    }

    /** @param facts that both judged */
    public record Pair(String one, String other, int facts, int agreed) {
        private Pair plus(boolean same) {
            return new Pair(one, other, facts + 1, agreed + (same ? 1 : 0));
        }
    }

    static Agreement of(List<CorrectionRow> rows) {
        List<Map<String, String>> judged = judgements(rows).values().stream()
                .filter(unit -> unit.size() > 1)
                .toList();
        List<List<String>> units =
                judged.stream().map(unit -> List.copyOf(unit.values())).toList();
        return new Agreement(
                units.size(),
                (int) units.stream()
                        .filter(unit -> unit.stream().distinct().count() == 1)
                        .count(),
                units.isEmpty() ? Optional.empty() : Optional.of(Alpha.nominal(units)),
                pairs(judged));
    }

    /** By fact and person; what somebody said last of a fact is what they think. */
    private static Map<FactKey, Map<String, String>> judgements(List<CorrectionRow> rows) {
        Map<FactKey, Map<String, String>> judgements = new LinkedHashMap<>();
        for (CorrectionRow row : rows) {
            Correction said = row.correction();
            if (row.state() != CorrectionRow.State.UNDONE) {
                said.fact()
                        .ifPresent(fact -> judgement(said.amendment())
                                .ifPresent(judgement -> judgements
                                        .computeIfAbsent(fact, f -> new TreeMap<>())
                                        .put(said.who(), judgement)));
            }
        }
        return judgements;
    }

    private static Optional<String> judgement(Amendment amendment) {
        return switch (amendment) {
            case Amendment.Confirmation c -> Optional.of("right");
            case Amendment.Rejection r -> Optional.of("not told");
            case Amendment.Alteration a -> Optional.of(a.field() + " = " + a.after());
            case Amendment.Addition a -> Optional.empty();
            case Amendment.Merger m -> Optional.empty();
            case Amendment.Split s -> Optional.empty();
            case Amendment.Pairing p -> Optional.empty();
            case Amendment.Undoing u -> Optional.empty();
        };
    }

    private static List<Pair> pairs(List<Map<String, String>> judged) {
        Map<String, Pair> pairs = new TreeMap<>();
        for (Map<String, String> unit : judged) {
            unit.forEach((one, judgement) -> unit.forEach((other, another) -> {
                // Each two once, whichever is named first.
                if (one.compareTo(other) < 0) {
                    boolean same = judgement.equals(another);
                    pairs.merge(
                            one + "\0" + other,
                            new Pair(one, other, 0, 0).plus(same),
                            (before, added) -> before.plus(same));
                }
            }));
        }
        return List.copyOf(pairs.values());
    }
}
