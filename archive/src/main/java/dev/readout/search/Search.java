package dev.readout.search;

import dev.readout.coding.Act;
import dev.readout.document.Text;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Holdings;
import dev.readout.query.Page;
import dev.readout.query.StoredText;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Sighting;
import dev.readout.store.ArchivePlace;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Answers questions from the index of an archive as it was when this was opened. Thread-safe. */
public final class Search implements AutoCloseable {
    private static final int NEWS_PASSAGES = 3;

    private final Holdings holdings;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final long sequence;
    private final Map<String, Set<String>> forms = new ConcurrentHashMap<>(); // of words of phrases; the index stays

    private Search(Holdings holdings, FSDirectory directory, DirectoryReader reader, long sequence) {
        this.holdings = holdings;
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.sequence = sequence;
    }

    /**
     * Opens the index of an archive.
     *
     * @return nothing where there is none that can be read: it is to be built first
     * @throws StoreException where there is no archive
     */
    public static Optional<Search> find(ArchivePlace archive) {
        IndexPlace place = IndexPlace.of(archive, Form.WORDS);
        try {
            if (place.findMark().isEmpty()) {
                return Optional.empty();
            }
            FSDirectory directory = FSDirectory.open(place.path());
            DirectoryReader reader = DirectoryReader.open(directory);
            Mark mark =
                    Mark.find(Form.WORDS, reader.getIndexCommit().getUserData()).orElse(Mark.START);
            return Optional.of(new Search(place.holdings(), directory, reader, mark.sequence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many changes of the archive are not in the index. */
    public long behind() {
        return Math.max(0, holdings.lastChange() - sequence);
    }

    /**
     * The documents that answer.
     *
     * @throws QueryException where the question cannot be asked so
     */
    public Answer ask(Question question) {
        try {
            Asked asked = asked(question);
            Page page = question.of().page();
            TopDocs found = found(asked, question.order(), page);
            List<ScoreDoc> shown = List.of(found.scoreDocs)
                    .subList(Math.min(page.offset(), found.scoreDocs.length), found.scoreDocs.length);
            return new Answer(hits(asked, shown, question.passages()), found.totalHits.value(), behind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many of the documents that answer there are by issuer, act, actor, year, month, language and kind.
     *
     * @param most so many values of each
     */
    public List<Facet> count(Question question, int most) {
        try {
            return new FacetCounter(searcher, most).count(asked(question).scoped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The documents that say what a text says, be it in other words: those that have its words and those that have a sentence
     * near it are ranked apart, and the ranks are put together.
     *
     * @param question its words must be there too, unless they are *; its order is not asked
     */
    public Answer like(String text, Question question, SentenceSearch sentences) {
        try {
            Asked asked = asked(question);
            Page page = question.of().page();
            LikeSearch like = new LikeSearch(searcher, asked, sentences);
            List<LikeSearch.Like> ranked = like.rank(text);
            List<LikeSearch.Like> shown =
                    ranked.stream().skip(page.offset()).limit(page.limit()).toList();
            return new Answer(like.hits(shown, text, holdings, question.passages()), ranked.size(), behind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the versions go that are here: what arrives later is news. */
    public long lastArrival() {
        try {
            Sort latest = new Sort(new SortedNumericSortField(Fields.ARRIVAL, SortField.Type.LONG, true));
            ScoreDoc[] found = searcher.search(new MatchAllDocsQuery(), 1, latest).scoreDocs;
            return found.length == 0 ? 0 : (Long) ((FieldDoc) found[0]).fields[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The documents that answer and did not by then: new ones, and those of which a new version answers and no earlier one
     * did. The latest first.
     *
     * @param arrival what arrived up to there is no news
     */
    public List<Hit> news(String words, long arrival) {
        Expression expression = QueryReader.read(words);
        Asked counted = Asked.of(expression, DocumentQuery.all(), reader);
        Asked any = Asked.of(expression, DocumentQuery.all().withEarlier().withReposts(), reader);
        try {
            TopDocs found = searcher.search(
                    with(counted.scoped(), LongField.newRangeQuery(Fields.ARRIVAL, arrival + 1, Long.MAX_VALUE)),
                    Math.max(1, reader.maxDoc()),
                    sort(Question.Order.NEWEST));
            Query before = with(any.scoped(), LongField.newRangeQuery(Fields.ARRIVAL, 0, arrival));
            List<ScoreDoc> news = new ArrayList<>();
            for (ScoreDoc each : found.scoreDocs) {
                BytesRef document = (BytesRef) ((FieldDoc) each).fields[1]; // the second of the sort
                if (searcher.count(with(before, new TermQuery(new Term(Fields.DOCUMENT, document)))) == 0) {
                    news.add(each);
                }
            }
            return hits(counted, news, NEWS_PASSAGES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query with(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(filter, Occur.FILTER)
                .build();
    }

    private Asked asked(Question question) {
        return Asked.of(QueryReader.read(question.words()), question.of(), reader);
    }

    private TopDocs found(Asked asked, Question.Order order, Page page) throws IOException {
        long wanted = Math.min((long) page.limit() + page.offset(), reader.maxDoc());
        int most = Math.toIntExact(Math.max(1, wanted));
        TopDocs found = searcher.search(
                asked.scoped(), new TopFieldCollectorManager(sort(order), most, null, Integer.MAX_VALUE));
        return page.limit() == 0 ? new TopDocs(found.totalHits, new ScoreDoc[0]) : found;
    }

    /** Among equals by the document's key, so that the same index gives the same pages. */
    private static Sort sort(Question.Order order) {
        SortField first = switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> day(true);
            case OLDEST -> day(false);
        };
        return new Sort(
                first,
                new SortField(Fields.DOCUMENT, SortField.Type.STRING),
                new SortedNumericSortField(Fields.ARRIVAL, SortField.Type.LONG));
    }

    private static SortField day(boolean newest) {
        SortField day = new SortedNumericSortField(Fields.DAY, SortField.Type.INT, newest);
        day.setMissingValue(newest ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        return day;
    }

    private List<Hit> hits(Asked asked, List<ScoreDoc> shown, int passages) throws IOException {
        List<String> codings = new ArrayList<>();
        for (ScoreDoc each : shown) {
            codings.add(reader.storedFields().document(each.doc).get(Fields.CODING));
        }
        Map<String, StoredText> texts = holdings.texts(codings);
        PlaceFinder places = PlaceFinder.of(searcher, asked.words());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            StoredText text = texts.get(codings.get(i));
            if (text == null) {
                throw new StoreException("the index is not of this archive: build it anew with 'readout reindex'");
            }
            hits.add(new Passages(text, passages).hit(places.find(shown.get(i).doc)));
        }
        return hits;
    }

    /** All documents of a scope, by day and then by key; those without a day come first. */
    public List<Listed> list(DocumentQuery of) {
        try {
            return new Roll(searcher, of).list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most so many documents of a scope, the latest; the others are counted and not read. */
    public Newest newest(DocumentQuery of, int most) {
        try {
            return new Roll(searcher, of).newest(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many documents of a scope there are, by issuer, genre and day. */
    public Census census(DocumentQuery of) {
        try {
            return new Roll(searcher, of).census();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every place where the words of a phrase follow one another, in any of their forms, by day and then by key.
     *
     * @param apart at most so many words stand between them
     * @throws QueryException where the phrase holds no word
     */
    public List<Occurrence> occurrences(String phrase, int apart, DocumentQuery of) {
        try {
            return new PhraseFinder(searcher, new PhraseReader(reader, forms), new Roll(searcher, of), apart)
                    .find(phrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of these documents, by the keys of their codings; checked against their hashes. */
    public Map<String, Text> texts(Collection<Listed> documents) {
        return holdings.words(documents.stream().map(Listed::coding).distinct().toList());
    }

    /** The acts of a document, as it is coded in the index. */
    public List<Act> acts(Listed document) {
        return holdings.acts(document.coding());
    }

    /** The engagements of a document, as it is coded in the index. */
    public List<Engagement> engagements(Listed document) {
        return holdings.engagements(document.coding());
    }

    /** Who is named in an office in a document, as it is coded in the index. */
    public List<Sighting> sightings(Listed document) {
        return holdings.sightings(document.coding());
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
