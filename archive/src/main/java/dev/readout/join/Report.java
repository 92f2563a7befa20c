package dev.readout.join;

import dev.readout.coding.FactKey;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.resolve.Engagement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An engagement as one document tells of it.
 *
 * @param document its key
 * @param metadata of the document
 * @param words of what was discussed, in small letters
 * @param named codes of those of whom somebody is named in the words that tell of it, be it as taking part or not
 * @param rank the highest among those who took part, 1 the highest, where an office tells it
 */
public record Report(
        FactKey key,
        String document,
        Engagement engagement,
        Metadata metadata,
        SortedSet<String> words,
        SortedSet<String> named,
        Optional<Integer> rank)
        implements Comparable<Report> {
    /** Most differ in their texts already: a key begins with the hash of its text. */
    private static final Comparator<Report> ORDER = Comparator.<Report, String>comparing(
                    report -> report.key().textHash())
            .thenComparing(report -> report.key().toString())
            .thenComparing(Report::document);

    public Report {
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
    }

    Optional<LocalDate> published() {
        return metadata.published().map(Known::value);
    }

    /** By their keys, which tell nothing of the order of arrival. */
    @Override
    public int compareTo(Report other) {
        return ORDER.compare(this, other);
    }
}
