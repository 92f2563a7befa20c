package dev.readout.search;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.EvidenceException;
import dev.readout.query.StoredText;
import dev.readout.search.PlaceFinder.Place;
import dev.readout.search.PlaceFinder.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cuts the passages that answer out of a stored text: those that answer most of the question. */
record Passages(StoredText version, int most) {

    Hit hit(Places places) {
        List<Span> found = merged(version.text(), places.text());
        Contexts contexts = new Contexts(version.text());
        TreeMap<Span, List<Place>> byContext = new TreeMap<>();
        for (Place place : places.text()) {
            byContext
                    .computeIfAbsent(contexts.around(place.span()), context -> new ArrayList<>())
                    .add(place);
        }
        List<Passage> best = byContext.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Span, List<Place>> e) -> -parts(e.getValue()))
                        .thenComparing(e -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(e -> passage(contexts, e))
                .sorted(Comparator.comparing(Passage::span))
                .toList();
        return new Hit(version, title(places.title()), best, found.size());
    }

    private static long parts(List<Place> places) {
        return places.stream().map(Place::part).distinct().count();
    }

    private Passage passage(Contexts contexts, Map.Entry<Span, List<Place>> at) {
        Span span = at.getKey();
        return new Passage(
                span,
                version.text().cut(span),
                merged(version.text(), at.getValue()),
                contexts.beginsEarlier(span),
                contexts.goesOn(span));
    }

    private Optional<Passage> title(List<Place> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Entry.title(version).map(title -> {
            Span all = new Span(0, title.length());
            return new Passage(all, title.value(), merged(title, places), false, false);
        });
    }

    /** In order, those that overlap as one. */
    private List<Span> merged(Text text, List<Place> places) {
        List<Span> merged = new ArrayList<>();
        for (Span span : places.stream().map(Place::span).sorted().collect(Collectors.toList())) {
            if (span.end() > text.length()) {
                throw new EvidenceException(
                        version.source().document(),
                        "search",
                        span + " lies outside the text; 'readout reindex' mends it");
            }
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                merged.set(merged.size() - 1, merged.getLast().union(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
