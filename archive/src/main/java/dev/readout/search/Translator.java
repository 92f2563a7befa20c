package dev.readout.search;

import dev.readout.search.Expression.All;
import dev.readout.search.Expression.Any;
import dev.readout.search.Expression.Everything;
import dev.readout.search.Expression.Fuzzy;
import dev.readout.search.Expression.InTitle;
import dev.readout.search.Expression.Near;
import dev.readout.search.Expression.Not;
import dev.readout.search.Expression.Phrase;
import dev.readout.search.Expression.Prefix;
import dev.readout.search.Expression.Published;
import dev.readout.search.Expression.Told;
import dev.readout.search.Expression.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Says an expression in the index's own terms. What holds no word at all, such as a lone dash, is left out.
 *
 * @param reader tells how many words begin in some way
 */
record Translator(IndexReader reader) {
    /** A word in the headline weighs so much more. */
    private static final float HEADLINE = 2;

    private static final float TIE = 0.1f;
    /** More words than this make a start of a word too short. */
    private static final int MOST_WORDS = 1000;

    private static final int MOST_ALIKE = 50;
    /** Words that are farther apart than about this are not near. */
    private static final int NEAR = 12;

    private static final Pattern SPACE_BETWEEN_SIGNS = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[\\s\\p{Z}]+(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    private static final WordAnalyzer WORDS = new WordAnalyzer(false, false);
    private static final WordAnalyzer STEMS = new WordAnalyzer(true, false);

    /** @throws QueryException where it holds no word, or would find too many */
    static Query of(Expression expression, IndexReader reader) {
        return new Translator(reader)
                .query(expression, false)
                .orElseThrow(() -> new QueryException(
                        "there is no word in this question; write a word, or * for all documents", 0, 1));
    }

    /** What the words that must all be there add where they stand near each other; it decides nothing but the order. */
    static Optional<Query> nearness(Expression expression) {
        List<Expression> parts = expression instanceof All all ? all.parts() : List.of();
        List<String> words = parts.stream()
                .filter(Word.class::isInstance)
                .flatMap(part -> STEMS.cut(((Word) part).word()).stream())
                .toList();
        return words.size() < 2
                ? Optional.empty()
                : Optional.of(new PhraseQuery(NEAR, Fields.STEMS, words.toArray(String[]::new)));
    }

    private Optional<Query> query(Expression expression, boolean title) {
        return switch (expression) {
            case All all -> all(all.parts(), title);
            case Any any -> any(any.parts(), title);
            case Not not -> query(not.part(), title).map(Translator::not);
            case InTitle in -> query(in.part(), true);
            case Word word -> word(word.word(), title);
            case Phrase phrase -> inFields(title, false, field -> phrase(field, WORDS.cut(joined(phrase.words()))));
            case Near near -> near(near, title);
            case Prefix prefix -> prefix(prefix, title);
            case Fuzzy fuzzy -> fuzzy(fuzzy, title);
            case Told told -> Optional.of(told(told));
            case Published days ->
                Optional.of(new ConstantScoreQuery(IntField.newRangeQuery(
                        Fields.DAY,
                        Math.toIntExact(days.from().toEpochDay()),
                        Math.toIntExact(days.to().toEpochDay()))));
            case Everything e -> Optional.of(new MatchAllDocsQuery());
        };
    }

    private Optional<Query> all(List<Expression> parts, boolean title) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Expression part : parts) {
            if (part instanceof Not not) {
                query(not.part(), title).ifPresent(q -> all.add(q, Occur.MUST_NOT));
            } else {
                Optional<Query> query = query(part, title);
                positive |= query.isPresent();
                query.ifPresent(q -> all.add(q, isFilter(part) ? Occur.FILTER : Occur.MUST));
            }
        }
        if (!positive) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        BooleanQuery query = all.build();
        return !positive && query.clauses().size() == 1 ? Optional.empty() : Optional.of(query);
    }

    private static boolean isFilter(Expression part) {
        return part instanceof Told || part instanceof Published;
    }

    private Optional<Query> any(List<Expression> parts, boolean title) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> query(part, title).ifPresent(q -> any.add(q, Occur.SHOULD)));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    /** A word of several parts ("follow-up") has them side by side. */
    private static Optional<Query> word(String word, boolean title) {
        String noun = KoreanEndings.cut(Normalizer.normalize(word, Normalizer.Form.NFC));
        return inFields(title, true, field -> phrase(field, STEMS.cut(noun)));
    }

    /** Chinese and Japanese are written without spaces; one in a question only shows where a word ends. */
    private static String joined(String words) {
        return SPACE_BETWEEN_SIGNS.matcher(words).replaceAll("");
    }

    private static Optional<Query> phrase(String field, List<String> words) {
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new TermQuery(new Term(field, words.getFirst())));
            default -> Optional.of(new PhraseQuery(field, words.toArray(String[]::new)));
        };
    }

    private static Optional<Query> near(Near near, boolean title) {
        List<List<String>> words = Stream.of(near.words().strip().split("[\\s\\p{Z}]+"))
                .map(word -> STEMS.cut(KoreanEndings.cut(word)))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2) {
            return words.isEmpty() ? Optional.empty() : word(near.words(), title);
        }
        IntervalsSource[] sources = words.stream()
                .map(word -> Intervals.phrase(word.toArray(String[]::new)))
                .toArray(IntervalsSource[]::new);
        IntervalsSource together = Intervals.maxgaps(near.apart(), Intervals.unordered(sources));
        return inFields(title, true, field -> Optional.of(new IntervalQuery(field, together)));
    }

    private Optional<Query> prefix(Prefix prefix, boolean title) {
        String start = WORDS.fold(prefix.start());
        List<String> cut = WORDS.cut(prefix.start());
        boolean pairs = start.codePoints().anyMatch(Character::isIdeographic) || cut.size() > 1;
        if (pairs || start.isEmpty()) {
            // Found wherever it stands: these scripts are cut into pairs of characters.
            return inFields(title, false, field -> phrase(field, cut));
        }
        check(start, prefix);
        return inFields(title, false, field -> Optional.of(new PrefixQuery(new Term(field, start))));
    }

    private void check(String start, Prefix prefix) {
        TreeSet<String> words = new TreeSet<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = Terms.getTerms(leaf.reader(), Fields.WORDS);
                TermsEnum word = terms.iterator();
                boolean more = word.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END;
                while (more
                        && words.size() <= MOST_WORDS
                        && word.term().utf8ToString().startsWith(start)) {
                    words.add(word.term().utf8ToString());
                    more = word.next() != null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (words.size() > MOST_WORDS) {
            throw new QueryException(
                    "more than " + MOST_WORDS + " words begin with '" + prefix.start() + "'; write more of the word",
                    prefix.place());
        }
    }

    private static Optional<Query> fuzzy(Fuzzy fuzzy, boolean title) {
        List<String> words = WORDS.cut(fuzzy.word());
        return words.size() == 1
                ? inFields(
                        title,
                        false,
                        field -> Optional.of(
                                new FuzzyQuery(new Term(field, words.getFirst()), fuzzy.edits(), 1, MOST_ALIKE, true)))
                : inFields(title, false, field -> phrase(field, words));
    }

    private static Query told(Told told) {
        return new ConstantScoreQuery(
                new TermQuery(new Term(told.field(), folded(told.value().strip()))));
    }

    /** A value as the index has it. */
    static String folded(String value) {
        return WORDS.fold(value);
    }

    /** In the headline, or in it or the text. */
    private static Optional<Query> inFields(boolean title, boolean stems, Function<String, Optional<Query>> in) {
        Optional<Query> headline = in.apply(stems ? Fields.TITLE_STEMS : Fields.TITLE_WORDS);
        return title
                ? headline
                : in.apply(stems ? Fields.STEMS : Fields.WORDS)
                        .map(text -> headline.<Query>map(
                                        h -> new DisjunctionMaxQuery(List.of(text, new BoostQuery(h, HEADLINE)), TIE))
                                .orElse(text));
    }
}
