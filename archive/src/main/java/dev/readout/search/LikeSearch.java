package dev.readout.search;

import dev.readout.query.Holdings;
import dev.readout.query.StoredText;
import dev.readout.search.PlaceFinder.Place;
import dev.readout.search.PlaceFinder.Places;
import dev.readout.search.SentenceSearch.Near;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks documents by their words and by their sentences' meaning, and puts the ranks together: a document gets
 * 1 / (60 + rank) from each of the two lists that it is in (reciprocal rank fusion, Cormack and others 2009).
 *
 * @param asked among which documents
 */
record LikeSearch(IndexSearcher searcher, Asked asked, SentenceSearch sentences) {
    private static final int DEEP = 200;
    private static final double SMOOTH = 60;
    /** Sentences whose vectors are farther apart have nothing in common. */
    private static final double LEAST = 0.45;

    private static final WordAnalyzer STEMS = new WordAnalyzer(true, false);

    /**
     * A document that is like the text.
     *
     * @param document the index's number of it
     * @param near its sentences that are near, nearest first
     */
    record Like(int document, String coding, List<Near> near, double score) {}

    List<Like> rank(String text) throws IOException {
        Map<Integer, List<Near>> near = near(text);
        Map<Integer, Double> scores = new TreeMap<>();
        int rank = 1;
        for (int document : near.keySet()) {
            scores.merge(document, 1 / (SMOOTH + rank++), Double::sum);
        }
        rank = 1;
        for (ScoreDoc found : searcher.search(words(text), DEEP).scoreDocs) {
            scores.merge(found.doc, 1 / (SMOOTH + rank++), Double::sum);
        }
        List<Like> ranked = new ArrayList<>();
        for (Map.Entry<Integer, Double> each : scores.entrySet()) {
            String coding = String.valueOf(
                    searcher.storedFields().document(each.getKey()).get(Fields.CODING));
            ranked.add(new Like(each.getKey(), coding, near.getOrDefault(each.getKey(), List.of()), each.getValue()));
        }
        ranked.sort(Comparator.comparing(Like::score).reversed().thenComparing(Like::coding));
        return ranked;
    }

    /** The documents that are asked and have a sentence that is near, in the order of their nearest. */
    private Map<Integer, List<Near>> near(String text) throws IOException {
        Map<String, List<Near>> byText = new LinkedHashMap<>();
        for (Near near : sentences.nearest(text, DEEP)) {
            if (near.likeness() >= LEAST) {
                byText.computeIfAbsent(near.text(), t -> new ArrayList<>()).add(near);
            }
        }
        Map<Integer, List<Near>> byDocument = new LinkedHashMap<>();
        for (Map.Entry<String, List<Near>> each : byText.entrySet()) {
            String[] key = each.getKey().split(" ", 2);
            BooleanQuery these = new BooleanQuery.Builder()
                    .add(asked.scoped(), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.TEXT_HASH, key[0])), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.DOCUMENT, key[1])), Occur.FILTER)
                    .build();
            for (ScoreDoc found : searcher.search(these, 1).scoreDocs) {
                byDocument.put(found.doc, each.getValue());
            }
        }
        return byDocument;
    }

    /** Any of the text's words, the rarer the better. */
    private Query words(String text) {
        return new BooleanQuery.Builder()
                .add(anyWord(text), Occur.MUST)
                .add(asked.scoped(), Occur.FILTER)
                .build();
    }

    private static Query anyWord(String text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        STEMS.cut(text).stream()
                .distinct()
                .limit(DEEP)
                .forEach(word -> any.add(new TermQuery(new Term(Fields.STEMS, word)), Occur.SHOULD));
        return any.build();
    }

    List<Hit> hits(List<Like> shown, String text, Holdings holdings, int passages) throws IOException {
        Map<String, StoredText> texts =
                holdings.texts(shown.stream().map(Like::coding).toList());
        PlaceFinder words = PlaceFinder.of(searcher, anyWord(text));
        List<Hit> hits = new ArrayList<>();
        for (Like like : shown) {
            StoredText version = texts.get(like.coding());
            if (version == null) {
                throw new StoreException("the index is not of this archive: build it anew with 'readout reindex'");
            }
            hits.add(new Passages(version, passages).hit(places(like, words, passages)));
        }
        return hits;
    }

    /** The sentences that are near; where there are none, the words. */
    private static Places places(Like like, PlaceFinder words, int most) throws IOException {
        if (like.near().isEmpty()) {
            Places places = words.find(like.document());
            return new Places(places.text(), List.of());
        }
        return new Places(
                like.near().stream()
                        .limit(Math.max(1, most))
                        .map(near -> new Place(near.span(), new MatchAllDocsQuery()))
                        .toList(),
                List.of());
    }
}
