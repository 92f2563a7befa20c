package dev.readout.language.decode;

import dev.readout.language.decode.Transition.Arc;
import dev.readout.language.decode.Transition.Move;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The steps that a parser knows, and which are allowed where. */
final class Transitions {
    private final List<Transition> all;
    private final int[] any;
    private final int[] shifts;
    private final int[] withoutArc;
    private final int[] shiftOrPass;
    private final int[] noBareReduce;
    private final int[] left;
    private final int[] right;

    /**
     * @param names of the steps, by their index
     */
    Transitions(List<String> names) {
        all = names.stream().map(Transition::of).toList();
        any = IntStream.range(0, all.size()).toArray();
        shifts = those(t -> t.move() == Move.SHIFT);
        withoutArc = those(t -> t.arc() == Arc.NONE);
        shiftOrPass = those(t -> t.arc() == Arc.NONE && t.move() != Move.REDUCE);
        noBareReduce = those(t -> t.arc() != Arc.NONE || t.move() != Move.REDUCE);
        left = those(t -> t.arc() == Arc.LEFT);
        right = those(t -> t.arc() == Arc.RIGHT);
    }

    Transition get(int step) {
        return all.get(step);
    }

    /** What may be done with a word on the stack and the next word: no circle is closed, and nothing is left without a head. */
    int[] allowed(Arcs arcs, int stack, int input) {
        if (stack == 0) {
            return shifts;
        }
        if (arcs.isUnder(stack, input)) {
            return withoutArc;
        }
        boolean hangs = arcs.head(stack) >= 0;
        if (arcs.isUnder(input, stack)) {
            return hangs ? withoutArc : shiftOrPass;
        }
        return hangs ? any : noBareReduce;
    }

    int[] left() {
        return left;
    }

    int[] right() {
        return right;
    }

    /** The first of those that score best. */
    static int best(int[] allowed, float... scores) {
        int best = allowed[0];
        float most = scores[best];
        for (int step : allowed) {
            float score = scores[step];
            if (score > most) {
                most = score;
                best = step;
            }
        }
        return best;
    }

    /** In the order in which NLP4J goes through them, which decides between steps that score alike. */
    private int[] those(Predicate<Transition> wanted) {
        IntOpenHashSet steps = new IntOpenHashSet();
        for (int step : any) {
            if (wanted.test(all.get(step))) {
                steps.add(step);
            }
        }
        return steps.toIntArray();
    }
}
