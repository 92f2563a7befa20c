package dev.readout.intake;

import java.util.List;
import java.util.Map;

/**
 * A file taken apart: its passages in order, and what it says about itself outside of them.
 *
 * @param chars the characters that the passages are cut from
 * @param passages in order
 * @param facts what it says of itself, by lower-case key: {@code title}, {@code date}, {@code address}, {@code site}
 * @param deep whether it is nested deeper than the limit
 */
record Page(Chars chars, List<Passage> passages, Map<String, String> facts, boolean deep) {
    Page {
        passages = List.copyOf(passages);
        facts = Map.copyOf(facts);
    }

    /** Whether its front matter gives the title, so that no line of the text does. */
    boolean isTitledElsewhere() {
        return facts.containsKey("title") && passages.getFirst().isFrontMatter();
    }
}
