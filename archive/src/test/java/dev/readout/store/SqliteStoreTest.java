package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Coded;
import dev.readout.pipeline.RecordSink;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    @TempDir
    Path root;

    private Optional<SqlitePlace> place = Optional.empty();

    @Override
    protected SqlitePlace place() {
        place = place.or(() -> Optional.of(new SqlitePlace(root)));
        return place.get();
    }

    private Path directory() {
        return place().directory();
    }

    @Test
    void aSecondWriterIsToldWhatToDo() {
        assertThatThrownBy(() -> place().open())
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
    void aReaderOfAnArchiveFromBeforeIsToldWhatToDo() {
        closeStore();
        try (Store store = place().open()) {
            place().sql("DELETE FROM flyway_schema_history WHERE version = '" + Schema.TODAY + "'");
            assertThatThrownBy(() -> Reader.open(directory()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("earlier version of this program", "brings it up to date");
            assertThat(store.listCorrections()).isEmpty();
        }
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        place().sql("CREATE TRIGGER full BEFORE INSERT ON acts WHEN NEW.local_id = 'a3' "
                + "BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        try (Store store = reopened()) {
            assertThatThrownBy(() -> store.save(Samples.release(1), Optional.of(Samples.bytes(1))))
                    .hasMessageContaining("disk full");
            assertThat(store.listChanges(0, 10)).isEmpty();
            assertThat(Reader.open(directory()).listDocuments(DocumentQuery.all()))
                    .isEmpty();
            place().sql("DROP TRIGGER full");
            store.save(Samples.release(1), Optional.of(Samples.bytes(1)));
            assertThat(place().problems()).isEmpty();
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
    void keepsTheBytesOfWhatWasHeldWithoutThem() {
        Coded coded = Samples.release(3);
        String hash = coded.document().snapshot().hash();
        try (Store store = reopened()) {
            store.accept(coded);
            store.accept(Samples.release(4));
            store.keep(coded.document(), Samples.bytes(3));
            store.keep(coded.document(), Samples.bytes(3));
            assertThat(store.save(Samples.release(4), Optional.of(Samples.bytes(4))))
                    .isEqualTo(RecordSink.Outcome.UNCHANGED);
            assertThatThrownBy(() -> store.keep(Samples.release(5).document(), Samples.bytes(3)))
                    .isInstanceOf(IllegalArgumentException.class);
            for (int i = 3; i <= 4; i++) {
                String of = Samples.release(i).document().snapshot().hash();
                assertThat(Reader.open(directory()).findBytes(of).orElseThrow()).isEqualTo(Samples.bytes(i));
            }
            assertThat(place().problems()).isEmpty();

            place().sql("UPDATE contents SET deflated = (SELECT deflated FROM contents WHERE hash <> '%s')"
                    .formatted(hash));
            assertThat(place().problems()).singleElement().asString().contains("others than were read", hash);
            place().sql("UPDATE contents SET deflated = x'00' WHERE hash = '" + hash + "'");
            assertThat(place().problems()).singleElement().asString().contains("cannot be inflated", hash);
        }
    }

    @Test
    void correctionsCannotBeRewritten() {
        try (Store store = reopened()) {
            store.accept(Samples.release(1));
            store.correct(List.of(Samples.rejection(1, 0)));
            for (String table : List.of("corrections", "correction_values")) {
                assertThatThrownBy(() -> place().sql("UPDATE " + table + " SET rowid = 9"))
                        .as(table)
                        .isInstanceOf(RuntimeException.class);
                assertThatThrownBy(() -> place().sql("DELETE FROM " + table))
                        .hasMessageContaining("added, not deleted");
            }
            assertThatThrownBy(() -> place().sql("UPDATE corrections SET who = 'Eve'"))
                    .hasMessageContaining("added, not changed");
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
            assertThatThrownBy(place()::open).hasMessageContaining("process " + child.pid());
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
        try (Store store = place().open()) {
            assertThat(place().problems()).isEmpty();
            int held =
                    Reader.open(directory()).listDocuments(DocumentQuery.all()).size();
            assertThat(held).isGreaterThanOrEqualTo(told);
            assertThat(store.isCurrent(Samples.release(told - 1).document(), "first"))
                    .isTrue();
        }
    }

    private Store reopened() {
        closeStore();
        return place().open();
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
