package dev.readout.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one act crosses over to PLOVER and CAMEO.
 *
 * @param act name of the act
 * @param own where no leaf holds
 * @param leaves of which the first whose conditions hold decides
 * @param losses what the schemes cannot say of it
 */
public record ActCrossing(String act, Codes own, List<Leaf> leaves, List<String> losses) {
    public ActCrossing {
        leaves = List.copyOf(leaves);
        losses = List.copyOf(losses);
    }

    /** Codes in both schemes; what a scheme cannot hold is empty. {@code future} is the CAMEO code when it is announced. */
    public record Codes(
            Optional<String> plover, Optional<String> mode, Optional<String> cameo, Optional<String> future) {}

    /**
     * Conditions that must all hold, and the codes then.
     *
     * @param words of which one stands in the trigger or in what the act is about; empty: no condition
     * @param trigger of which one stands in the trigger; empty: no condition
     * @param rules of which one coded the act; empty: no condition
     * @param target whether somebody is, or must not be, its target
     */
    public record Leaf(WordSet words, WordSet trigger, Set<String> rules, Optional<Boolean> target, Codes codes) {
        public Leaf {
            rules = Set.copyOf(rules);
        }

        private boolean holds(String rule, String trigger, String about, boolean targeted) {
            return (words.isEmpty() || words.occursIn(trigger + "\n" + about))
                    && (this.trigger.isEmpty() || this.trigger.occursIn(trigger))
                    && (rules.isEmpty() || rules.contains(rule))
                    && target.map(t -> t == targeted).orElse(true);
        }
    }

    /**
     * The codes of an act of this kind.
     *
     * @param rule id of the rule that coded it
     * @param trigger its trigger's words
     * @param about what it is about, as written; empty where nothing is
     * @param targeted whether it has a target
     */
    public Codes codes(String rule, String trigger, String about, boolean targeted) {
        return leaves.stream()
                .filter(l -> l.holds(rule, trigger, about, targeted))
                .findFirst()
                .map(Leaf::codes)
                .orElse(own);
    }
}
