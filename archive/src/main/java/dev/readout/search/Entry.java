package dev.readout.search;

import dev.readout.codebook.Genres;
import dev.readout.document.Block;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import dev.readout.query.Holding;
import dev.readout.query.Source;
import dev.readout.query.StoredText;
import dev.readout.store.TextForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Writes one version of a document as the index holds it. Not for several threads. */
final class Entry {
    /** With offsets, so that a hit leads to the characters. */
    private static final FieldType SPANS = new FieldType(TextField.TYPE_NOT_STORED);

    /** Longer values than this are no names, and too long for a term. */
    private static final int LONGEST = 500;

    static {
        SPANS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        SPANS.freeze();
    }

    private final Genres genres = Genres.bundled();
    private final WordAnalyzer words = new WordAnalyzer(false, true);
    private final WordAnalyzer stems = new WordAnalyzer(true, true);

    Document of(Holding holding) {
        StoredText version = holding.version();
        Source source = version.source();
        Document entry = new Document();
        entry.add(new StringField(Fields.DOCUMENT, source.document(), Field.Store.NO));
        entry.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(source.document())));
        entry.add(new StringField(Fields.CODING, source.coding(), Field.Store.YES));
        entry.add(new BinaryDocValuesField(Fields.CODING, new BytesRef(source.coding())));
        entry.add(new StringField(Fields.TEXT_HASH, source.textHash(), Field.Store.YES));
        if (version.latest()) {
            entry.add(new StringField(Fields.LATEST, Fields.YES, Field.Store.NO));
        }
        if (version.repostOf().isPresent()) {
            entry.add(new StringField(Fields.REPOST, Fields.YES, Field.Store.NO));
        }
        entry.add(new LongField(Fields.ARRIVAL, version.arrival(), Field.Store.NO));
        text(entry, version.text(), Fields.WORDS, Fields.STEMS);
        title(version).ifPresent(title -> text(entry, title, Fields.TITLE_WORDS, Fields.TITLE_STEMS));
        headline(entry, title(version).map(Text::value).orElse(""));
        told(entry, source.metadata(), version.text());
        facts(entry, holding);
        return entry;
    }

    private void headline(Document entry, String title) {
        entry.add(new BinaryDocValuesField(Fields.TITLE, new BytesRef(title)));
        entry.add(new SortedDocValuesField(Fields.GENRE, new BytesRef(genres.of(title))));
    }

    private void text(Document entry, Text text, String wordField, String stemField) {
        entry.add(new Field(wordField, new BlockTokens(text, words), SPANS));
        entry.add(new Field(stemField, new BlockTokens(text, stems), SPANS));
    }

    /** The headline that is known beside the text, else the one in it. */
    static Optional<Text> title(StoredText version) {
        return version.source()
                .metadata()
                .title()
                .map(Known::value)
                .or(() -> version.text().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.TITLE)
                        .map(block -> version.text().cut(block.span()))
                        .findFirst())
                .map(TextForm::untraced);
    }

    private void told(Document entry, Metadata told, Text text) {
        told.published().map(Known::value).ifPresent(day -> day(entry, day));
        value(entry, Fields.ISSUER, told.issuer().map(Known::value).stream().toList());
        value(entry, Fields.LANGUAGE, languages(text));
    }

    private static void day(Document entry, LocalDate day) {
        entry.add(new IntField(Fields.DAY, Math.toIntExact(day.toEpochDay()), Field.Store.NO));
        String written = day.toString();
        facet(entry, Fields.MONTH, written.substring(0, written.length() - 3));
        facet(entry, Fields.YEAR, written.substring(0, written.length() - 6));
    }

    private static Collection<String> languages(Text text) {
        TreeSet<String> languages = new TreeSet<>();
        text.blocks().forEach(block -> block.language().ifPresent(languages::add));
        return languages;
    }

    private void facts(Document entry, Holding holding) {
        value(entry, Fields.ACT, holding.acts());
        value(entry, Fields.KIND, holding.kinds());
        value(entry, Fields.ACTOR, holding.actors());
        // These are no codes, and so are not counted.
        holding.names().forEach(name -> term(entry, Fields.ACTOR, name));
    }

    private void value(Document entry, String field, Collection<String> values) {
        for (String value : values) {
            term(entry, field, value);
            facet(entry, field, value);
        }
    }

    private void term(Document entry, String field, String value) {
        if (!value.isBlank() && value.length() <= LONGEST) {
            entry.add(new StringField(field, words.fold(value), Field.Store.NO));
        }
    }

    private static void facet(Document entry, String field, String value) {
        if (!value.isBlank() && value.length() <= LONGEST) {
            entry.add(new SortedSetDocValuesField(Fields.facet(field), new BytesRef(value)));
        }
    }
}
