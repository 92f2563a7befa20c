package dev.readout.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What of a page is its article.
 *
 * @param roots the elements that hold it
 * @param reasons elements, in the roots or outside, that are no part of it, each with why
 */
record Article(Set<Element> roots, Map<Element, String> reasons) {
    /** The reason of what stands in no root. */
    static final String OUTSIDE = "outside";

    Optional<String> findReason(Element element) {
        return Optional.ofNullable(reasons.get(element));
    }
}
