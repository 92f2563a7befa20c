package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.query.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Disks that are full or may not be written: a sentence that says what to do, and an archive that is whole. */
class RefusalTest {
    @TempDir
    Path root;

    private Path archive() {
        return root.resolve("archive");
    }

    private void fill(int releases) {
        try (Store store = SqliteStore.open(archive(), Clock.systemUTC())) {
            for (int n = 1; n <= releases; n++) {
                store.accept(Samples.release(n));
            }
        }
    }

    @AfterEach
    void open() throws IOException {
        if (Files.exists(archive())) {
            Files.setPosixFilePermissions(archive(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFullDiskEndsARunAndLosesNothing() throws IOException {
        fill(1);
        DataDirectory data = new DataDirectory(archive());
        SQLiteDataSource small = data.writing();
        small.getConfig().setMaxPageCount((int) (Files.size(data.database()) / 4096) + 30);
        int held = 1;
        try (Store store = SqliteStore.open(data, small, Clock.systemUTC(), Labels::bundled)) {
            assertThatThrownBy(() -> {
                        for (int n = 2; n < 1000; n++) {
                            store.save(Samples.release(n), Optional.of(Samples.bytes(n)));
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessage("the disk is full: make room and run it again; what is in the archive is whole");
            held = (int) Reader.open(archive()).count(DocumentQuery.all());
            assertThat(held).isGreaterThan(1);
            assertThat(store.isCurrent(Samples.release(held).document(), "first"))
                    .isTrue();
            assertThat(store.isCurrent(Samples.release(held + 1).document(), "first"))
                    .isFalse();
        }
        assertThat(new Verifier(ArchivePlace.in(archive())).verify()).isEmpty();

        try (Store store = SqliteStore.open(archive(), Clock.systemUTC())) {
            store.accept(Samples.release(held + 1));
        }
        assertThat(Reader.open(archive()).count(DocumentQuery.all())).isEqualTo(held + 1);
    }

    @Test
    void aFullDiskIsToldWhenTheArchiveIsMade() {
        DataDirectory data = new DataDirectory(archive());
        SQLiteDataSource small = data.writing();
        small.getConfig().setMaxPageCount(10);
        assertThatThrownBy(() -> SqliteStore.open(data, small, Clock.systemUTC(), Labels::bundled))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot open the archive")
                .hasMessageContaining("the disk is full");
        fill(1);
        assertThat(new Verifier(ArchivePlace.in(archive())).verify()).isEmpty();
    }

    @Test
    void whoeverMayNotWriteIsToldSo() throws IOException {
        fill(1);
        // Whoever may write everywhere, as the superuser may, still cannot write into a database that is opened so.
        SQLiteDataSource reading = new DataDirectory(archive()).writing();
        reading.getConfig().setReadOnly(true);
        assertThatThrownBy(() -> SqliteStore.open(
                                new DataDirectory(archive()), reading, Clock.systemUTC(), Labels::bundled)
                        .accept(Samples.release(2)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("may not be written")
                .hasMessageContaining("check the permissions");
        assertThat(new Verifier(ArchivePlace.in(archive())).verify()).isEmpty();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "no directory");
        assertThatThrownBy(() -> SqliteStore.open(file.resolve("archive"), Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot write in");
    }

    @Test
    void aDirectoryThatMayNotBeWrittenIsReadAndLeftAlone() throws IOException {
        fill(2);
        Files.setPosixFilePermissions(archive(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(archive())).as("the superuser may").isFalse();

        assertThatThrownBy(() -> SqliteStore.open(archive(), Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot write in");
        assertThat(Reader.open(archive()).count(DocumentQuery.all())).isEqualTo(2);
        assertThat(new Verifier(ArchivePlace.in(archive())).verify()).isEmpty();
    }

    @Test
    void onADiskThatMayNotBeWrittenNothingIsPutBesideTheDatabase() throws IOException {
        fill(2);
        Path odd = Files.move(archive(), root.resolve("an archive of 100% #1?"));
        List<Path> before = list(odd);
        try (Handle handle =
                DataDirectory.reading(odd.resolve("readout.db"), true).open()) {
            assertThat(handle.select("SELECT count(*) FROM documents")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(2);
            assertThat(list(odd)).isEqualTo(before);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aDamagedDatabaseIsTold() throws IOException {
        fill(1);
        Files.writeString(
                archive().resolve("readout.db"), "This is no database, whatever its name may say.".repeat(99));
        assertThatThrownBy(() -> SqliteStore.open(archive(), Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the database is damaged: 'restore' a backup");
        assertThatThrownBy(() -> Reader.open(archive()).count(DocumentQuery.all()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the database is damaged: 'restore' a backup");
    }
}
