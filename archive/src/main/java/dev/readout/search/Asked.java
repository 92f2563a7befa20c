package dev.readout.search;

import dev.readout.query.DocumentQuery;
import java.time.LocalDate;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question in the index's own terms.
 *
 * @param words what is looked for
 * @param scoped the same, among the documents that are asked
 */
record Asked(Query words, Query scoped) {

    static Asked of(Expression expression, DocumentQuery of, IndexReader reader) {
        Query words = Translator.of(expression, reader);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        Translator.nearness(expression).ifPresent(near -> all.add(near, Occur.SHOULD));
        return new Asked(words, scoped(all, of));
    }

    /** The documents that are asked, whatever they say. */
    static Query scope(DocumentQuery of) {
        return scoped(new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER), of);
    }

    private static Query scoped(BooleanQuery.Builder all, DocumentQuery of) {
        if (!of.earlier()) {
            all.add(new TermQuery(new Term(Fields.LATEST, Fields.YES)), Occur.FILTER);
        }
        if (!of.reposts() && of.document().isEmpty()) { // whoever names one wants it
            all.add(new TermQuery(new Term(Fields.REPOST, Fields.YES)), Occur.MUST_NOT);
        }
        of.document().ifPresent(key -> all.add(new PrefixQuery(new Term(Fields.DOCUMENT, key)), Occur.FILTER));
        of.issuer()
                .ifPresent(
                        code -> all.add(new TermQuery(new Term(Fields.ISSUER, Translator.folded(code))), Occur.FILTER));
        if (of.from().isPresent() || of.to().isPresent()) {
            int from = of.from().map(Asked::day).orElse(Integer.MIN_VALUE);
            int to = of.to().map(Asked::day).orElse(Integer.MAX_VALUE);
            all.add(IntField.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
        }
        return all.build();
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
