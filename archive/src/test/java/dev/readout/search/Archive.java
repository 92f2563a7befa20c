package dev.readout.search;

import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.DocumentQuery;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small archive of invented releases, with its index. */
final class Archive implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);

    final Path directory;
    private final Store store;

    Archive(Path directory) {
        this.directory = directory;
        this.store = SqliteStore.open(directory, CLOCK);
    }

    /** A release without date or issuer; a line of the words is a block. */
    Archive with(String name, String words) {
        return with(name, words, Metadata.unknown());
    }

    Archive with(String name, String words, String issuer, String day, String title) {
        return with(
                name,
                words,
                new Metadata(
                        Optional.of(Known.told(LocalDate.parse(day))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Known.told(issuer)),
                        Optional.empty(),
                        Optional.of(Known.told(title))));
    }

    Archive with(String name, String words, Metadata metadata) {
        return with(coded(name, words, metadata));
    }

    Archive with(Coded coded) {
        store.accept(coded);
        return this;
    }

    static Coded coded(String name, String words, Metadata metadata) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Document.Snapshot snapshot = new Document.Snapshot(Text.sha256(words), bytes.length, "text/plain", "UTF-8");
        return new Coded(new Document(name, snapshot, metadata, text(words)), "first", List.of(), List.of());
    }

    /** Each line is a block; its language is Korean where it holds Hangul, else English. */
    static Text text(String words) {
        Text all = new Text(words, List.of(), Samples.traced(words), List.of(), "sample-1");
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf('\n', start) < 0 ? words.length() : words.indexOf('\n', start);
            if (end > start) {
                boolean korean = words.substring(start, end)
                        .codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
                blocks.add(new Block(Block.Kind.PARAGRAPH, all.span(start, end)).in(korean ? "ko" : "en"));
            }
            start = end + 1;
        }
        return new Text(words, blocks, Samples.traced(words), List.of(), "sample-1");
    }

    /** Brings the index up to date. */
    Indexer.Report index() {
        try (Indexer indexer = Indexer.find(ArchivePlace.in(directory)).orElseThrow()) {
            return indexer.catchUp(behind -> {}, () -> true);
        }
    }

    Search search() {
        index();
        return Search.find(ArchivePlace.in(directory)).orElseThrow();
    }

    /** The names of the documents that answer, in alphabetical order, by a space between. */
    String ask(String words) {
        return ask(words, DocumentQuery.all());
    }

    String ask(String words, DocumentQuery of) {
        try (Search search = search()) {
            Answer answer = search.ask(new Question(words, of, Question.Order.RELEVANCE, 3));
            return String.join(
                    " ",
                    answer.hits().stream()
                            .map(hit -> hit.version().source().name())
                            .sorted()
                            .toList());
        }
    }

    /** The words that answer, in their order, as they stand in the stored text. */
    List<String> found(String words) {
        try (Search search = search()) {
            List<String> found = new ArrayList<>();
            for (Hit hit : search.ask(new Question(words, DocumentQuery.all(), Question.Order.RELEVANCE, 99))
                    .hits()) {
                for (Passage passage : hit.passages()) {
                    for (Span span : passage.found()) {
                        found.add(hit.version().text().cut(span));
                    }
                }
            }
            return found;
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
