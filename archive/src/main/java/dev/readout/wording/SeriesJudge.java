package dev.readout.wording;

import dev.readout.search.Listed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which phrases recur only because the editions of one series repeat them. */
final class SeriesJudge {
    private final List<Series> series;
    private final Map<Integer, Integer> byDocument = new HashMap<>();
    private final int least;

    /**
     * @param least a phrase that stands in so many documents outside of a series is not of it
     */
    SeriesJudge(List<Series> series, List<Listed> documents, int least) {
        this.series = List.copyOf(series);
        this.least = least;
        Map<String, Integer> byKey = new HashMap<>();
        for (int nth = 0; nth < series.size(); nth++) {
            for (Listed edition : series.get(nth).editions()) {
                byKey.put(edition.document(), nth);
            }
        }
        for (int document = 0; document < documents.size(); document++) {
            Optional<Integer> nth =
                    Optional.ofNullable(byKey.get(documents.get(document).document()));
            if (nth.isPresent()) {
                byDocument.put(document, nth.get());
            }
        }
    }

    Optional<Series> find(PhraseGroup group) {
        Map<Integer, Integer> with = new HashMap<>();
        group.documents().stream()
                .boxed()
                .flatMap(document -> Optional.ofNullable(byDocument.get(document)).stream())
                .forEach(nth -> with.merge(nth, 1, Integer::sum));
        return with.entrySet().stream()
                .filter(e -> group.count() - e.getValue() < least && 2 * e.getValue() > group.count())
                .findFirst() // more than half stand in one at most
                .map(e -> series.get(e.getKey()));
    }
}
