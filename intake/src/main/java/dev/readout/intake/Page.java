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
 * @param titled whether its title is told elsewhere, so that no line of the text is one
 * @param places where its characters stand in the file
 */
record Page(
        Chars chars, List<Passage> passages, Map<String, String> facts, boolean deep, boolean titled, Places places) {
    Page {
        passages = List.copyOf(passages);
        facts = Map.copyOf(facts);
    }

    /** Of a file whose characters stand in it as bytes. */
    Page(Chars chars, List<Passage> passages, Map<String, String> facts, boolean deep) {
        this(chars, passages, facts, deep, false, Places.BYTES);
    }

    /** The same, with its title told elsewhere. */
    Page withTitleElsewhere() {
        return new Page(chars, passages, facts, deep, true, places);
    }

    /** The same, with its characters elsewhere. */
    Page placed(Places elsewhere) {
        return new Page(chars, passages, facts, deep, titled, elsewhere);
    }

    /** Whether the file gives the title beside the text, or above it, so that no line of the text does. */
    boolean isTitledElsewhere() {
        boolean frontMatter = facts.containsKey("title") && passages.getFirst().isFrontMatter();
        boolean head = facts.containsKey("headline") && passages.stream().noneMatch(p -> p.tag() == Passage.Tag.TITLE);
        return titled || frontMatter || head;
    }
}
