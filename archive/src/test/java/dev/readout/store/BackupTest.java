package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.query.Verifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Instant NOW = Instant.parse("2031-06-01T00:00:00Z");

    @TempDir
    Path root;

    private Path archive;
    private Path file;

    /** Changes a file in a backup. */
    private interface Change {
        void in(Path backup) throws IOException;
    }

    @BeforeEach
    void fill() throws IOException {
        archive = root.resolve("archive");
        file = root.resolve("backup.zip");
        fill(archive, 1, 2, 3);
        Files.createDirectories(archive.resolve("codebook"));
        Files.writeString(archive.resolve("codebook/mine.yml"), "states: []\n");
        Files.createDirectories(archive.resolve("alerts"));
        Files.writeString(archive.resolve("alerts/grain.json"), "{}\n");
    }

    private static void fill(Path directory, int... releases) {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            for (int release : releases) {
                store.save(Samples.release(release), Optional.of(Samples.bytes(release)));
            }
        }
    }

    private BackupManifest back() throws IOException {
        return Backup.write(archive, file, "0.1", NOW);
    }

    private void restore(Path to, boolean replace) throws IOException {
        try (Restoration restoration = Restoration.prepare(file, to, replace)) {
            assertThat(new Verifier(ArchivePlace.in(restoration.unpacked())).verify())
                    .isEmpty();
            restoration.replace();
        }
    }

    private static List<String> documents(Path directory) {
        return Reader.open(directory).listDocuments(DocumentQuery.all()).stream()
                .map(row -> row.source().document())
                .toList();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsRestoredIsWhatWasBackedUp() throws IOException {
        BackupManifest manifest = back();
        assertThat(manifest.counts()).containsEntry("documents", 3L).containsEntry("acts", 9L);
        assertThat(manifest.hashes()).containsOnlyKeys("readout.db", "codebook/mine.yml", "alerts/grain.json");
        assertThat(new BackupFile(file).manifest()).isEqualTo(manifest);
        assertThat(names(root)).as("nothing is left beside it").containsExactly("archive", "backup.zip");

        Path to = root.resolve("restored");
        restore(to, false);

        assertThat(documents(to)).isEqualTo(documents(archive)).hasSize(3);
        assertThat(Reader.open(to)
                        .findBytes(Samples.release(2).document().snapshot().hash())
                        .orElseThrow())
                .isEqualTo(Samples.bytes(2));
        assertThat(to.resolve("codebook/mine.yml")).hasContent("states: []");
        assertThat(to.resolve("alerts/grain.json")).hasContent("{}");
        assertThat(names(to)).doesNotContain("restore.part");
        fill(to, 4);
        assertThat(new Verifier(ArchivePlace.in(to)).verify()).isEmpty();
    }

    @Test
    void aWriterInAnotherProcessGoesOn() throws Exception {
        Path busy = root.resolve("busy");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProcess.class.getName(),
                        "write",
                        busy.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (!"saved 5".equals(out.readLine())) {}
            BackupManifest first = Backup.write(busy, file, "0.1", NOW);
            for (int i = 0; i < 5; i++) {
                out.readLine();
            }
            assertThat(child.isAlive()).isTrue();
            assertThat(first.counts().get("documents")).isGreaterThanOrEqualTo(6);
            assertThatThrownBy(() -> restore(busy, true))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + child.pid());
        } finally {
            child.destroyForcibly().waitFor();
        }
        // The killed writer has left changes beside the database; they must not get into the one that is restored.
        assertThat(Files.size(busy.resolve("readout.db-wal"))).isPositive();
        long before = documents(busy).size();
        restore(busy, true);
        assertThat(documents(busy)).hasSizeLessThan((int) before);
        assertThat(new Verifier(ArchivePlace.in(busy)).verify()).isEmpty();
    }

    @Test
    void anArchiveIsReplacedOnlyByForce() throws IOException {
        back();
        Path other = root.resolve("other");
        fill(other, 7);
        Files.createDirectories(other.resolve("codebook"));
        Files.writeString(other.resolve("codebook/theirs.yml"), "states: []\n");
        assertThatThrownBy(() -> restore(other, false)).hasMessageContaining("--force");
        assertThat(documents(other)).containsExactly("aaa-007.txt");

        Files.createDirectories(other.resolve("index"));
        Files.writeString(other.resolve("index/words"), "of what was there before");

        restore(other, true);
        assertThat(other.resolve("index")).doesNotExist();
        assertThat(documents(other)).hasSize(3).doesNotContain("aaa-007.txt");
        assertThat(names(other.resolve("codebook"))).containsExactly("mine.yml");
    }

    @Test
    void aDamagedArchiveCanBeReplaced() throws IOException {
        back();
        Files.write(archive.resolve("readout.db"), new byte[8192]);
        assertThatThrownBy(() -> restore(archive, false)).hasMessageContaining("--force");
        restore(archive, true);
        assertThat(documents(archive)).hasSize(3);
    }

    @Test
    void anEmptyArchiveIsNothingToKeep() throws IOException {
        back();
        Path empty = root.resolve("empty");
        fill(empty);
        restore(empty, false);
        assertThat(documents(empty)).hasSize(3);
    }

    @Test
    void whatIsNoBackupOrAnotherReplacesNothing() throws IOException {
        refused("no zip", backup -> Files.writeString(backup, "What a day."), "cannot be restored");
        refused("cut off", backup -> Files.write(backup, cut(Files.readAllBytes(backup))), "cannot be restored");
        refused("no manifest", inside(zip -> Files.delete(zip.getPath("manifest.properties"))), "no manifest");
        refused(
                "a broken manifest",
                inside(zip -> Files.writeString(zip.getPath("manifest.properties"), "schema=four\n")),
                "manifest is damaged");
        refused("no database", inside(zip -> Files.delete(zip.getPath("readout.db"))), "no readout.db in it");
        refused(
                "other bytes",
                inside(zip -> {
                    byte[] bytes = Files.readAllBytes(zip.getPath("readout.db"));
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(zip.getPath("readout.db"), bytes);
                }),
                "readout.db in it is not what was backed up");
        refused(
                "something else",
                inside(zip -> Files.writeString(zip.getPath("codebook", "x.sh"), "echo")),
                "no part of a backup");
    }

    private void refused(String name, Change change, String why) throws IOException {
        back();
        change.in(file);
        Path other = root.resolve("other");
        fill(other, 7);
        assertThatThrownBy(() -> restore(other, true))
                .as(name)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(why);
        assertThat(documents(other)).as(name).containsExactly("aaa-007.txt");
        assertThat(names(other)).as(name).doesNotContain("restore.part");
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** What is done inside a ZIP file. */
    private interface Inside {
        void in(FileSystem zip) throws IOException;
    }

    private static Change inside(Inside change) {
        return backup -> {
            try (FileSystem zip = FileSystems.newFileSystem(backup)) {
                change.in(zip);
            }
        };
    }

    @Test
    void aNewerArchiveIsLeftToANewerProgram() throws IOException {
        try (var handle = Jdbi.create(new DataDirectory(archive).writing()).open()) {
            handle.execute(
                    "INSERT INTO flyway_schema_history SELECT 1000, '1000', 'later', type, 'V1000__later.sql', 1,"
                            + " installed_by, installed_on, 0, 1 FROM flyway_schema_history LIMIT 1");
        }
        assertThatThrownBy(() -> SqliteStore.open(archive, Clock.systemUTC()))
                .hasMessageContaining("a newer version of this program")
                .hasMessageContaining("update");
        back();
        assertThatThrownBy(() -> restore(root.resolve("restored"), false))
                .hasMessageContaining("a newer version of this program");
    }

    @Test
    void aPlaceThatIsNotThereIsToldAndNothingIsLeft() throws IOException {
        Path nowhere = root.resolve("nowhere/backup.zip");
        assertThatThrownBy(() -> Backup.write(archive, nowhere, "0.1", NOW)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Backup.write(root.resolve("none"), file, "0.1", NOW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no archive");
        assertThat(names(root)).containsExactly("archive");
    }
}
