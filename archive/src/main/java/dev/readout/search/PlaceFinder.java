package dev.readout.search;

import dev.readout.document.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Finds where in a document a question is answered: the very words that made it answer. */
record PlaceFinder(IndexSearcher searcher, Weight weight) {
    /** Of a document that answers in more places only the first so many are looked at. */
    private static final int MOST = 10_000;

    /**
     * A place that answers.
     *
     * @param part the part of the question that it answers; places with the same value answer the same part
     */
    record Place(Span span, Query part) {}

    /** Places in the text and in the headline, in no order. */
    record Places(List<Place> text, List<Place> title) {}

    static PlaceFinder of(IndexSearcher searcher, Query words) throws IOException {
        return new PlaceFinder(searcher, searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1));
    }

    /** @param document the index's number of it */
    Places find(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        List<Place> text = new ArrayList<>();
        List<Place> title = new ArrayList<>();
        if (matches != null) {
            places(matches, Fields.WORDS, text);
            places(matches, Fields.STEMS, text);
            places(matches, Fields.TITLE_WORDS, title);
            places(matches, Fields.TITLE_STEMS, title);
        }
        return new Places(text, title);
    }

    private static void places(Matches matches, String field, List<Place> to) throws IOException {
        MatchesIterator each = matches.getMatches(field);
        while (each != null && each.next() && to.size() < MOST) {
            // Of words near each other the words, and not what stands between them.
            MatchesIterator inner = each.getSubMatches();
            if (inner == null) {
                to.add(place(each, each.getQuery()));
            } else {
                while (inner.next()) {
                    to.add(place(inner, each.getQuery()));
                }
            }
        }
    }

    private static Place place(MatchesIterator at, Query part) throws IOException {
        return new Place(new Span(at.startOffset(), at.endOffset()), part);
    }
}
