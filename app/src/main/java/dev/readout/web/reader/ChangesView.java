package dev.readout.web.reader;

import dev.readout.relate.Attribute;
import java.util.List;

/**
 * What became of one version of a document in another.
 *
 * @param before and after how the two are called
 * @param changes of words, in the order of the later one
 * @param unchanged how many facts both tell alike
 * @param oneCoder whether the same program and data read both; else facts may differ where no word does
 */
public record ChangesView(
        String key,
        String title,
        int before,
        int after,
        List<Attribute> metadata,
        List<Line> changes,
        List<FactLine> facts,
        int unchanged,
        boolean oneCoder) {
    public ChangesView {
        metadata = List.copyOf(metadata);
        changes = List.copyOf(changes);
        facts = List.copyOf(facts);
    }

    /**
     * Words that are not where they were.
     *
     * @param kind {@code added}, {@code dropped}, {@code replaced} or {@code moved}
     * @param left and right words around them, in the version that has them
     */
    public record Line(String kind, String left, String before, String after, String right) {}

    /**
     * A fact that is not told alike.
     *
     * @param kind {@code appeared}, {@code vanished} or {@code otherwise}
     * @param label the act, or the kind of engagement
     * @param attributes those that are not the same
     */
    public record FactLine(String kind, String label, String quote, List<Attribute> attributes) {
        public FactLine {
            attributes = List.copyOf(attributes);
        }
    }

    public boolean isEmpty() {
        return metadata.isEmpty() && changes.isEmpty() && facts.isEmpty();
    }
}
