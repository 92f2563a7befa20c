package dev.readout.relate;

import java.util.List;

/** What became of a fact between two versions. */
public sealed interface FactChange {

    /**
     * Only version 2 states it.
     *
     * @param newWords whether its trigger was not in version 1; where it was, the words around it make the difference, or a
     *     coder that had changed meanwhile
     */
    record Appeared(Fact fact, boolean newWords) implements FactChange {}

    /**
     * Only version 1 states it.
     *
     * @param wordsGone whether its trigger is not in version 2
     */
    record Vanished(Fact fact, boolean wordsGone) implements FactChange {}

    /**
     * Both state it, not in the same way.
     *
     * @param attributes those that are not the same
     */
    record ToldOtherwise(Fact before, Fact after, List<Attribute> attributes) implements FactChange {
        public ToldOtherwise {
            attributes = List.copyOf(attributes);
        }
    }
}
