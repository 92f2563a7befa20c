package dev.readout.search;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.Holding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** The vectors of the sentences of each text. A text that is there already is not read again: a recoding costs nothing. */
final class SentenceEntries implements Entries {
    static final String VECTOR = "vector";
    static final String START = "start";
    static final String END = "end";
    /** Document and text together. */
    static final String TEXT = "text";

    private final SentenceVectors vectors;
    private Optional<DirectoryReader> committed = Optional.empty();

    SentenceEntries(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    @Override
    public void committed(IndexWriter writer) throws IOException {
        close();
        committed = Optional.of(DirectoryReader.open(writer.getDirectory()));
    }

    @Override
    public void replace(IndexWriter writer, String key, List<Holding> versions) throws IOException {
        Map<String, Text> texts = new TreeMap<>();
        versions.forEach(version -> texts.put(
                textKey(key, version.version().source().textHash()),
                version.version().text()));
        BooleanQuery.Builder others = new BooleanQuery.Builder();
        others.add(new TermQuery(new Term(Fields.DOCUMENT, key)), Occur.MUST);
        texts.keySet().forEach(text -> others.add(new TermQuery(new Term(TEXT, text)), Occur.MUST_NOT));
        writer.deleteDocuments(others.build());
        for (Map.Entry<String, Text> text : texts.entrySet()) {
            if (!isHeld(text.getKey())) {
                add(writer, key, text.getKey(), text.getValue());
            }
        }
    }

    private boolean isHeld(String textKey) throws IOException {
        return committed.isPresent() && committed.get().docFreq(new Term(TEXT, textKey)) > 0;
    }

    @Override
    public void close() throws IOException {
        if (committed.isPresent()) {
            committed.get().close();
        }
    }

    static String textKey(String document, String textHash) {
        return textHash + " " + document;
    }

    private void add(IndexWriter writer, String document, String textKey, Text text) throws IOException {
        List<Span> sentences = Sentences.telling(text);
        List<float[]> all = vectors.embed(sentences.stream().map(text::line).toList());
        for (int i = 0; i < sentences.size(); i++) {
            Document entry = new Document();
            entry.add(new StringField(Fields.DOCUMENT, document, Field.Store.YES));
            entry.add(new StringField(TEXT, textKey, Field.Store.YES));
            entry.add(new StoredField(START, sentences.get(i).start()));
            entry.add(new StoredField(END, sentences.get(i).end()));
            entry.add(new KnnFloatVectorField(VECTOR, all.get(i), VectorSimilarityFunction.DOT_PRODUCT));
            writer.addDocument(entry);
        }
    }
}
