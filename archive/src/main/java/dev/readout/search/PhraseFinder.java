package dev.readout.search;

import dev.readout.search.Roll.Columns;
import dev.readout.search.Slot.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds each place of a phrase by the positions that the index has of its words. Reads no text, so that a phrase of thousands
 * of documents costs no more than its words' entries.
 *
 * @param apart at most so many words stand between those of the phrase
 */
record PhraseFinder(IndexSearcher searcher, PhraseReader reader, Roll roll, int apart) {

    List<Occurrence> find(String phrase) throws IOException {
        List<Reading> readings = reader.read(phrase);
        List<Occurrence> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            find(leaf, readings, found);
        }
        found.sort(Comparator.comparing(Occurrence::in, Roll.ORDER).thenComparing(Occurrence::span));
        return found;
    }

    private void find(LeafReaderContext leaf, List<Reading> readings, List<Occurrence> to) throws IOException {
        FixedBitSet scope = roll.scope(leaf);
        TreeMap<Integer, List<List<Place>>> byDocument = new TreeMap<>();
        for (Reading reading : readings) {
            find(leaf, reading, scope, byDocument);
        }
        Columns columns = Columns.of(leaf);
        for (var document : byDocument.entrySet()) {
            Listed in = columns.get(document.getKey());
            document.getValue().stream().map(places -> occurrence(in, places)).forEach(to::add);
        }
    }

    private void find(
            LeafReaderContext leaf, Reading reading, FixedBitSet scope, TreeMap<Integer, List<List<Place>>> to)
            throws IOException {
        List<Slot> slots = new ArrayList<>();
        for (var words : reading.slots()) {
            slots.add(new Slot(leaf, words));
        }
        int doc = 0;
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int next = doc;
            for (Slot slot : slots) {
                next = Math.max(next, slot.advance(next));
            }
            if (next == doc && scope.get(doc)) {
                List<List<Place>> places = new ArrayList<>();
                for (Slot slot : slots) {
                    places.add(slot.places(doc));
                }
                List<List<Place>> found = matches(reading, places);
                if (!found.isEmpty()) {
                    to.computeIfAbsent(doc, d -> new ArrayList<>()).addAll(found);
                }
            }
            doc = next == doc ? doc + 1 : next;
        }
    }

    /** The shortest from each end; what begins earlier and ends at the same word is none of its own. */
    private List<List<Place>> matches(Reading reading, List<List<Place>> places) {
        TreeMap<Integer, List<Place>> byEnd = new TreeMap<>();
        for (Place first : places.getFirst()) {
            match(reading, places, first)
                    .ifPresent(match -> byEnd.put(match.getLast().position(), match)); // the later start wins
        }
        return List.copyOf(byEnd.values());
    }

    private Optional<List<Place>> match(Reading reading, List<List<Place>> places, Place first) {
        List<Place> match = new ArrayList<>(List.of(first));
        int left = apart;
        for (int i = 1; i < places.size(); i++) {
            int after = match.getLast().position();
            int most = reading.glued().get(i) ? 0 : left;
            Optional<Place> next = places.get(i).stream()
                    .filter(place -> place.position() > after && place.position() - after - 1 <= most)
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            left -= next.get().position() - after - 1;
            match.add(next.get());
        }
        return Optional.of(match);
    }

    private static Occurrence occurrence(Listed in, List<Place> places) {
        int width = places.getLast().position() - places.getFirst().position() + 1;
        return new Occurrence(
                in,
                places.getFirst().span().union(places.getLast().span()),
                places.stream().map(Place::form).toList(),
                width - places.size(),
                width == places.size() && isTight(places));
    }

    private static boolean isTight(List<Place> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).span().start() - places.get(i - 1).span().end() > 1) {
                return false;
            }
        }
        return true;
    }
}
