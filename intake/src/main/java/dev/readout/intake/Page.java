package dev.readout.intake;

import java.util.List;
import java.util.Map;

/**
 * A file taken apart: its passages in order, and what it says about itself outside of them.
 *
 * @param chars the characters that the passages are cut from
 * @param passages in order
 * @param facts what it says of itself, by lower-case key: {@code title}, {@code date}, {@code address}, {@code site},
 *     {@code headline}
 * @param deep whether it is nested deeper than the limit
 */
record Page(Chars chars, List<Passage> passages, Map<String, String> facts, boolean deep) {
    Page {
        passages = List.copyOf(passages);
        facts = Map.copyOf(facts);
    }

    /** Whether its front matter, or its head, gives a title that no line of the text gives. */
    boolean isTitledElsewhere() {
        boolean frontMatter = facts.containsKey("title") && passages.getFirst().isFrontMatter();
        return frontMatter
                || (facts.containsKey("headline") && passages.stream().noneMatch(p -> p.tag() == Passage.Tag.TITLE));
    }
}
