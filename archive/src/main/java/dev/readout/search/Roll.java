package dev.readout.search;

import dev.readout.query.DocumentQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Lists documents by what the index has of each beside its words, without a look into the archive. */
record Roll(IndexSearcher searcher, DocumentQuery of) {
    static final Comparator<Listed> ORDER = Comparator.comparing(
                    (Listed listed) -> listed.day().orElse(LocalDate.MIN))
            .thenComparing(Listed::document)
            .thenComparing(Listed::coding);

    List<Listed> list() throws IOException {
        return since(Long.MIN_VALUE);
    }

    Newest newest(int most) throws IOException {
        LongStream.Builder days = LongStream.builder();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Columns columns = Columns.of(leaf);
            FixedBitSet scope = scope(leaf);
            for (int doc = 0; doc < scope.length(); doc++) {
                if (scope.get(doc)) {
                    days.add(columns.number(doc));
                }
            }
        }
        long[] sorted = days.build().sorted().toArray();
        int earlier = Math.max(0, sorted.length - most);
        if (earlier == sorted.length) {
            return new Newest(List.of(), earlier);
        }
        List<Listed> listed = since(sorted[earlier]); // all of that day
        return new Newest(listed.subList(listed.size() - (sorted.length - earlier), listed.size()), earlier);
    }

    /** Those of no earlier day. */
    private List<Listed> since(long day) throws IOException {
        List<Listed> all = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Columns columns = Columns.of(leaf);
            FixedBitSet scope = scope(leaf);
            for (int doc = 0; doc < scope.length(); doc++) {
                if (scope.get(doc) && columns.number(doc) >= day) {
                    all.add(columns.get(doc));
                }
            }
        }
        all.sort(ORDER);
        return all;
    }

    Census census() throws IOException {
        Map<Census.Cell, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Columns columns = Columns.of(leaf);
            FixedBitSet scope = scope(leaf);
            Map<Key, Integer> here = new HashMap<>();
            for (int doc = 0; doc < scope.length(); doc++) {
                if (scope.get(doc)) {
                    here.merge(columns.key(doc), 1, Integer::sum);
                }
            }
            for (Map.Entry<Key, Integer> key : here.entrySet()) {
                counts.merge(columns.cell(key.getKey()), key.getValue(), Integer::sum);
            }
        }
        return new Census(counts);
    }

    /** What a segment numbers its issuers and genres by; below 0 where a document has none. */
    private record Key(long issuer, int genre, long day) {}

    /** Those of a segment that are asked. */
    FixedBitSet scope(LeafReaderContext leaf) throws IOException {
        FixedBitSet scope = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
        Weight weight = searcher.createWeight(searcher.rewrite(Asked.scope(of)), ScoreMode.COMPLETE_NO_SCORES, 1);
        Scorer scorer = weight.scorer(leaf);
        Bits live = leaf.reader().getLiveDocs();
        if (scorer != null) {
            DocIdSetIterator found = scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (live == null || live.get(doc)) {
                    scope.set(doc);
                }
            }
        }
        return scope;
    }

    /** What a segment has of its documents; asked in ascending order. */
    record Columns(
            SortedDocValues document,
            BinaryDocValues coding,
            SortedSetDocValues issuer,
            SortedNumericDocValues day,
            SortedDocValues genre,
            BinaryDocValues title) {

        static Columns of(LeafReaderContext leaf) throws IOException {
            return new Columns(
                    DocValues.getSorted(leaf.reader(), Fields.DOCUMENT),
                    DocValues.getBinary(leaf.reader(), Fields.CODING),
                    DocValues.getSortedSet(leaf.reader(), Fields.facet(Fields.ISSUER)),
                    DocValues.getSortedNumeric(leaf.reader(), Fields.DAY),
                    DocValues.getSorted(leaf.reader(), Fields.GENRE),
                    DocValues.getBinary(leaf.reader(), Fields.TITLE));
        }

        Key key(int doc) throws IOException {
            return new Key(
                    issuer.advanceExact(doc) ? issuer.nextOrd() : -1,
                    genre.advanceExact(doc) ? genre.ordValue() : -1,
                    number(doc));
        }

        Census.Cell cell(Key key) throws IOException {
            return new Census.Cell(
                    key.issuer() < 0 ? "" : issuer.lookupOrd(key.issuer()).utf8ToString(),
                    key.genre() < 0 ? "" : genre.lookupOrd(key.genre()).utf8ToString(),
                    key.day() == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(key.day())));
        }

        /** The number of the day; below all others where none is known. */
        long number(int doc) throws IOException {
            return day.advanceExact(doc) ? day.nextValue() : Long.MIN_VALUE;
        }

        Listed get(int doc) throws IOException {
            return new Listed(
                    value(document, doc),
                    value(coding, doc),
                    issuer.advanceExact(doc)
                            ? issuer.lookupOrd(issuer.nextOrd()).utf8ToString()
                            : "",
                    day.advanceExact(doc) ? Optional.of(LocalDate.ofEpochDay(day.nextValue())) : Optional.empty(),
                    value(genre, doc),
                    value(title, doc));
        }

        private static String value(SortedDocValues column, int doc) throws IOException {
            return column.advanceExact(doc)
                    ? column.lookupOrd(column.ordValue()).utf8ToString()
                    : "";
        }

        private static String value(BinaryDocValues column, int doc) throws IOException {
            return column.advanceExact(doc) ? column.binaryValue().utf8ToString() : "";
        }
    }
}
