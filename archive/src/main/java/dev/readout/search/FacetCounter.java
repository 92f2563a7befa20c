package dev.readout.search;

import dev.readout.search.Facet.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Counts documents by the values of their fields, one segment of the index after the other.
 *
 * @param most so many values of each field
 */
record FacetCounter(IndexSearcher searcher, int most) {
    private static final Set<String> TIMES = Set.of(Fields.YEAR, Fields.MONTH);
    private static final Comparator<Count> LATEST =
            Comparator.comparing(Count::value).reversed();
    private static final Comparator<Count> COMMONEST =
            Comparator.comparing(Count::documents).reversed().thenComparing(Count::value);

    List<Facet> count(Query query) throws IOException {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Fields.FACETS.forEach(name -> counts.put(name, new HashMap<>()));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator(), counts);
            }
        }
        return Fields.FACETS.stream()
                .map(name -> facet(name, counts.getOrDefault(name, Map.of())))
                .toList();
    }

    private static void count(LeafReaderContext leaf, DocIdSetIterator found, Map<String, Map<String, Integer>> to)
            throws IOException {
        List<Column> columns = new ArrayList<>();
        for (String name : Fields.FACETS) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.facet(name));
            columns.add(new Column(name, values, new int[Math.toIntExact(values.getValueCount())]));
        }
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) {
                for (Column column : columns) {
                    column.count(doc);
                }
            }
        }
        for (Column column : columns) {
            column.addTo(to.computeIfAbsent(column.name(), n -> new HashMap<>()));
        }
    }

    /** One field within one segment, whose values are numbered there. */
    @SuppressWarnings("ArrayRecordComponent") // inside this class alone
    private record Column(String name, SortedSetDocValues values, int[] counts) {
        void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Integer> all) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    all.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Integer::sum);
                }
            }
        }
    }

    private Facet facet(String name, Map<String, Integer> counts) {
        List<Count> values = counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .sorted(TIMES.contains(name) ? LATEST : COMMONEST)
                .limit(most)
                .toList();
        return new Facet(name, values, counts.size() - values.size());
    }
}
