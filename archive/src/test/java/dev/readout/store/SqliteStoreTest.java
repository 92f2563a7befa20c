package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Coded;
import dev.readout.export.Exporter;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.query.Verifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private int place;

    private Path directory() {
        return root.resolve("data" + place);
    }

    @Override
    protected Store open() {
        // Another day in each place: no time may enter an export.
        return SqliteStore.open(directory(), Clock.offset(CLOCK, java.time.Duration.ofDays(place)));
    }

    @Override
    protected void elsewhere() {
        place++;
    }

    @Override
    protected String export() {
        StringWriter out = new StringWriter();
        DocumentQuery counted = DocumentQuery.all();
        for (DocumentQuery documents : List.of(counted, counted.withEarlier().withReposts())) {
            Exporter exporter = new Exporter(Reader.open(directory()), documents);
            for (Exporter.Format format : Exporter.Format.values()) {
                exporter.acts(format, out);
                exporter.engagements(format, out);
                exporter.documents(format, out);
            }
        }
        return out.toString();
    }

    @Override
    protected Coded read(String key) {
        return Reader.open(directory()).findDocument(key).orElseThrow();
    }

    @Override
    protected long counted() {
        return Reader.open(directory()).count(DocumentQuery.all());
    }

    @Override
    protected List<String> problems() {
        return new Verifier(directory()).verify();
    }

    @Test
    void aSecondWriterIsToldWhatToDo() {
        assertThatThrownBy(() -> SqliteStore.open(directory(), CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                .hasMessageContaining("name another data directory");
    }

    @Test
    void aReaderWithoutAnArchiveIsToldWhatToDo() {
        assertThatThrownBy(() -> Reader.open(root.resolve("nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("ingest a document first");
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        sql("CREATE TRIGGER full BEFORE INSERT ON acts WHEN NEW.local_id = 'a3' "
                + "BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        try (Store store = reopened()) {
            assertThatThrownBy(() -> store.save(Samples.release(1), Optional.of(Samples.bytes(1))))
                    .hasMessageContaining("disk full");
            assertThat(store.listChanges(0, 10)).isEmpty();
            assertThat(Reader.open(directory()).listDocuments(DocumentQuery.all()))
                    .isEmpty();
            sql("DROP TRIGGER full");
            store.save(Samples.release(1), Optional.of(Samples.bytes(1)));
            assertThat(problems()).isEmpty();
        }
    }

    @Test
    void keepsTheBytes() {
        try (Store store = reopened()) {
            Coded coded = Samples.release(3);
            store.save(coded, Optional.of(Samples.bytes(3)));
            assertThat(Reader.open(directory())
                            .findBytes(coded.document().snapshot().hash()))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(Samples.bytes(3)));
        }
    }

    @Test
    void correctionsCannotBeRewritten() {
        try (Store store = reopened()) {
            store.correct(new Correction(
                    Keys.acts(Samples.release(1)).getFirst(),
                    "act",
                    Optional.empty(),
                    Optional.of("thank"),
                    "Dee",
                    "So it is."));
            assertThatThrownBy(() -> sql("UPDATE corrections SET who = 'Eve'"))
                    .hasMessageContaining("added, not changed");
            assertThatThrownBy(() -> sql("DELETE FROM corrections")).hasMessageContaining("added, not deleted");
        }
    }

    @Test
    void aSecondProcessReadsWhileTheWriterWrites() throws Exception {
        try (Store store = reopened()) {
            store.accept(Samples.release(1));
            Process child = child("read");
            try (BufferedReader out = lines(child)) {
                assertThat(out.readLine()).isEqualTo("documents 1");
                store.accept(Samples.release(2));
                child.getOutputStream().write('\n');
                child.getOutputStream().flush();
                assertThat(out.readLine()).isEqualTo("documents 2");
            } finally {
                child.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void aKilledWriterLeavesWholeDocumentsAndNoLock() throws Exception {
        closeStore();
        Process child = child("write");
        int told = 0;
        try (BufferedReader out = lines(child)) {
            assertThat(out.readLine()).isEqualTo("saved 0");
            assertThatThrownBy(this::open).hasMessageContaining("process " + child.pid());
            told++;
            while (told < 20) {
                out.readLine();
                told++;
            }
            child.toHandle().destroyForcibly(); // of the process itself this would close its output too
            child.waitFor();
            while (out.readLine() != null) {
                told++;
            }
        }
        try (Store store = open()) {
            assertThat(problems()).isEmpty();
            int held =
                    Reader.open(directory()).listDocuments(DocumentQuery.all()).size();
            assertThat(held).isGreaterThanOrEqualTo(told);
            assertThat(store.isCurrent(Samples.release(told - 1).document(), "first"))
                    .isTrue();
        }
    }

    @Test
    void whatIsDerivedIsCheckedAndMadeWhereItIsMissing() {
        try (Store store = reopened()) {
            IntStream.range(0, 3).mapToObj(Samples::version).forEach(store::accept);
            store.accept(Samples.printed("https://aaa.example/1", 4, "Visit to Aalburg", ""));
            store.accept(Samples.printed("https://bbb.example/news", 5, "Ministers meet", "Read more on our site."));
        }
        String before = export();
        assertThat(before).contains("\"repost_of\":\"https://aaa.example/1\"");

        sql("UPDATE documents SET repost_of = NULL");
        assertThat(problems())
                .containsExactly("https://bbb.example/news: not linked to the documents that print the same release");
        sql("UPDATE snapshots SET latest = 1");
        assertThat(problems()).contains("aaa.example#7: not its latest version counts");

        // As an archive is that was written before there was any of it.
        sql("UPDATE snapshots SET latest = 0");
        sql("DELETE FROM likenesses");
        sql("DELETE FROM bands");
        sql("DELETE FROM signatures");
        try (Store store = reopened()) {
            assertThat(store.countReposts()).isEqualTo(1);
        }
        assertThat(export()).isEqualTo(before);
        assertThat(problems()).isEmpty();
    }

    private Store reopened() {
        closeStore();
        return open();
    }

    private void sql(String statement) {
        Jdbi.create(new DataDirectory(directory()).writing()).useHandle(h -> h.execute(statement));
    }

    private Process child(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProcess.class.getName(),
                        what,
                        directory().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader lines(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }
}
