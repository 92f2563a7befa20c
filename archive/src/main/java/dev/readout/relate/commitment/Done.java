package dev.readout.relate.commitment;

import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody is said to have done.
 *
 * @param key of the words that tell it
 * @param document key of the document that tells it
 * @param day of the publication of that, in ISO form
 * @param by codes of who did it
 * @param doing the words of the verb and of what it is done to, the verb first
 * @param words as of {@link dev.readout.coding.Deed}
 * @param quote where the words stand that say so
 */
public record Done(
        FactKey key, String document, String day, List<String> by, List<String> doing, List<String> words, Span quote) {
    public static final Comparator<Done> ORDER = Comparator.comparing(Done::day)
            .thenComparing(Done::document)
            .thenComparing(d -> d.key().textHash())
            .thenComparing(d -> d.key().trigger());

    public Done {
        by = List.copyOf(by);
        doing = List.copyOf(doing);
        words = List.copyOf(words);
    }
}
