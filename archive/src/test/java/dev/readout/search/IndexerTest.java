package dev.readout.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Coded;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.query.DocumentQuery;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerTest {
    private static final String LONG =
            "The two ministers looked at the trade in grain between their countries and at the"
                    + " harbour of Aalburg, where ships of both have been waiting since the storm of last winter. They spoke of"
                    + " the fishing grounds beyond the strait, of students who study abroad, and of the bridge that both have"
                    + " wanted for a generation. Ms Aal said that her government would send engineers once the ice is gone, and"
                    + " Ms Boor replied that hers would pay for the steel. Both will meet again when the leaves fall, in the"
                    + " mountains, and bring those who know about railways, and those who know about tolls and customs as well.";

    @TempDir
    private Path directory;

    private static Metadata at(String address, int day) {
        return new Metadata(
                Optional.of(Known.told(LocalDate.of(2031, 5, day))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("AAA")),
                Optional.of(Known.told(address)),
                Optional.empty());
    }

    /** Releases with versions, reposts and recodings among them. */
    private static List<Coded> mixed() {
        List<Coded> all = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            all.add(Samples.release(i));
            all.add(Samples.release(i, "second"));
        }
        for (int day = 1; day <= 3; day++) {
            all.add(Archive.coded("p.html", LONG + " Printed here.", at("https://aaa.example/" + day, day)));
            all.add(Archive.coded("v.html", "Version " + day + " of the visit.", at("https://aaa.example/visit", day)));
        }
        return all;
    }

    /** All that the index says, whatever the order in which it was said. */
    private static String content(Archive archive) {
        StringBuilder content = new StringBuilder();
        TreeMap<String, DocumentQuery> scopes = new TreeMap<>();
        scopes.put("counted", DocumentQuery.all());
        scopes.put("reposts", DocumentQuery.all().withReposts());
        scopes.put("all", DocumentQuery.all().withReposts().withEarlier());
        try (Search search = Search.find(ArchivePlace.in(archive.directory)).orElseThrow()) {
            for (String words : List.of("*", "visit", "\"two ministers\"", "act:thank", "actor:BBB", "kind:meeting")) {
                scopes.forEach((name, scope) -> {
                    Question question = new Question(words, scope, Question.Order.OLDEST, 9);
                    content.append(words).append(' ').append(name).append('\n');
                    content.append(search.count(question, 99)).append('\n');
                    search.ask(question).hits().stream()
                            .map(hit -> hit.version().source().document() + " "
                                    + hit.version().source().snapshot().hash()
                                    + hit.version().latest()
                                    + hit.version().repostOf() + hit.passages())
                            .sorted()
                            .forEach(line -> content.append(line).append('\n'));
                });
            }
        }
        return content.toString();
    }

    @Test
    void whatFollowedTheArchiveIsWhatIsBuiltAnew() {
        for (long seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            List<Coded> shuffled = mixed();
            Collections.shuffle(shuffled, random);
            try (Archive archive = new Archive(directory.resolve("data" + seed))) {
                for (Coded coded : shuffled) {
                    archive.with(coded);
                    if (random.nextInt(3) == 0) {
                        archive.index();
                    }
                }
                archive.index();
                String followed = content(archive);
                assertThat(IndexCheck.find(ArchivePlace.in(archive.directory))
                                .orElseThrow()
                                .problems())
                        .isEmpty();
                try (Indexer indexer =
                        Indexer.find(ArchivePlace.in(archive.directory)).orElseThrow()) {
                    indexer.clear();
                    indexer.catchUp(behind -> {}, () -> true);
                }
                assertThat(content(archive)).as("seed %d", seed).isEqualTo(followed);
            }
        }
    }

    @Test
    void anotherDocumentThatCountsNoLongerIsSeen() {
        try (Archive archive = new Archive(directory)) {
            archive.with("late.html", LONG, at("https://aaa.example/late", 3));
            assertThat(archive.ask("\"two ministers\"")).isEqualTo("late.html");
            archive.with("early.html", LONG, at("https://aaa.example/early", 1));
            assertThat(archive.ask("\"two ministers\"")).isEqualTo("early.html");
            archive.with("early.html", "Something else was said.", at("https://aaa.example/early", 2));
            assertThat(archive.ask("\"two ministers\"")).isEqualTo("late.html");
            assertThat(archive.ask("\"two ministers\"", DocumentQuery.all().withEarlier()))
                    .isEqualTo("early.html late.html");
        }
    }

    @Test
    void whatWasNotCommittedIsDoneAgain() throws IOException {
        try (Archive archive = new Archive(directory).with("a", "Aal met Boor.")) {
            archive.index();
            archive.with("b", "Boor met Aal.");
            // As a run leaves it that is killed: written, not committed, its lock free.
            try (FSDirectory index = FSDirectory.open(directory.resolve("index"));
                    IndexWriter writer = new IndexWriter(index, new IndexWriterConfig().setCommitOnClose(false))) {
                writer.deleteAll();
                writer.flush();
            }
            try (Search search = Search.find(ArchivePlace.in(directory)).orElseThrow()) {
                assertThat(search.behind()).isPositive();
                assertThat(search.ask(Question.of("met")).total()).isEqualTo(1);
            }
            assertThat(archive.ask("met")).isEqualTo("a b");
        }
    }

    @Test
    void thereIsOneWriterAndReadersDoNotWait() {
        try (Archive archive = new Archive(directory).with("a", "Aal met Boor.")) {
            archive.index();
            try (Indexer first = Indexer.find(ArchivePlace.in(directory)).orElseThrow()) {
                assertThat(Indexer.find(ArchivePlace.in(directory))).isEmpty();
                first.clear();
                try (Search search = Search.find(ArchivePlace.in(directory)).orElseThrow()) {
                    assertThat(search.ask(Question.of("met")).total()).isEqualTo(1);
                }
            }
            // What the first one cleared was never committed.
            assertThat(archive.ask("met")).isEqualTo("a");
        }
    }

    @Test
    void manySmallRunsLeaveFewFiles() throws IOException {
        try (Archive archive = new Archive(directory)) {
            for (int i = 0; i < 40; i++) {
                archive.with("n" + i, "Aal met Boor.").index();
            }
            assertThat(files(directory.resolve("index"))).hasSizeLessThan(60);
            try (Search search = Search.find(ArchivePlace.in(directory)).orElseThrow()) {
                assertThat(search.reader().leaves()).hasSizeLessThan(15);
            }
        }
    }

    @Test
    void patienceEndsBetweenCommits() {
        try (Archive archive = new Archive(directory).with("a", "Aal met Boor.")) {
            try (Indexer indexer = Indexer.find(ArchivePlace.in(directory)).orElseThrow()) {
                Indexer.Report report = indexer.catchUp(behind -> {}, () -> false);
                assertThat(report.documents()).isEqualTo(1);
                assertThat(report.behind()).isZero();
                assertThat(indexer.catchUp(behind -> {}, () -> true).documents())
                        .isZero();
            }
        }
    }

    @Test
    void whoHasNoPatienceWaitsForOneCommit() {
        Form small = new Form(Form.WORDS.directory(), Form.WORDS.version(), 1);
        try (Archive archive = new Archive(directory).with("a", "Aal met Boor.").with("b", "Boor met Aal.");
                Indexer indexer = Indexer.find(
                                IndexPlace.of(ArchivePlace.in(archive.directory), small), Entries.ofWords())
                        .orElseThrow()) {
            assertThat(indexer.catchUp(behind -> {}, () -> false).behind()).isPositive();
            assertThat(indexer.catchUp(behind -> {}, () -> true).behind()).isZero();
        }
    }

    @Test
    void whatIsNoIndexOfThisArchiveIsBuiltAnew() throws IOException {
        try (Archive archive = new Archive(directory.resolve("one")).with("a", "Aal met Boor.");
                Archive other = new Archive(directory.resolve("other")).with("b", "Boor met Aal.")) {
            archive.index();
            other.index();
            Path index = directory.resolve("one/index");
            copy(directory.resolve("other/index"), index);
            assertThat(Search.find(ArchivePlace.in(archive.directory))).isEmpty();
            assertThat(archive.ask("met")).isEqualTo("a");
            for (Path file : files(index)) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            assertThat(Search.find(ArchivePlace.in(archive.directory))).isEmpty();
            assertThat(archive.ask("met")).isEqualTo("a");
            assertThat(IndexCheck.find(ArchivePlace.in(archive.directory))
                            .orElseThrow()
                            .problems())
                    .isEmpty();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(to)) {
            Files.delete(file);
        }
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void anIndexThatLacksADocumentIsTold() throws IOException {
        try (Archive archive = new Archive(directory).with("a", "Aal met Boor.").with("b", "Boor met Aal.")) {
            archive.index();
            try (FSDirectory index = FSDirectory.open(directory.resolve("index"));
                    IndexWriter writer = new IndexWriter(index, new IndexWriterConfig())) {
                writer.setLiveCommitData(writer.getLiveCommitData());
                writer.deleteDocuments(new org.apache.lucene.index.Term(Fields.DOCUMENT, "a"));
            }
            assertThat(IndexCheck.find(ArchivePlace.in(directory)).orElseThrow().problems())
                    .singleElement()
                    .asString()
                    .contains("lacks the coding");
        }
    }

    @Test
    void anArchiveWithoutDocumentsHasAnIndexToo() {
        try (Archive archive = new Archive(directory)) {
            assertThat(archive.ask("met")).isEmpty();
        }
        assertThatThrownBy(() -> Search.find(ArchivePlace.in(directory.resolve("none"))))
                .isInstanceOf(StoreException.class);
        assertThat(directory.resolve("none")).doesNotExist();
    }
}
