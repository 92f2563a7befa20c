package dev.readout.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Copies an archive into one file, as it is at one moment, while a writer may go on in another process. */
public final class Backup {
    private Backup() {}

    /**
     * Writes a backup. It stands under its name when it is whole; until then what stood there before.
     *
     * @param directory of the archive
     * @param file the backup
     * @param program the version of this program
     * @param made the time of now
     * @return what it says of itself
     * @throws StoreException where there is no archive
     * @throws IOException where the file cannot be written
     */
    public static BackupManifest write(Path directory, Path file, String program, Instant made) throws IOException {
        Path target = file.toAbsolutePath();
        Path copy = target.resolveSibling(file.getFileName() + ".db.part");
        Path part = target.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(copy);
            Files.createFile(copy); // says clearer than the database what is wrong with the place
            copy(directory, copy);
            SortedMap<String, Path> files = new TreeMap<>(BackupFile.overlays(directory));
            files.put(BackupFile.DATABASE, copy);
            BackupManifest manifest = manifest(copy, files, program, made);
            new BackupFile(part).write(manifest, files);
            settle(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(copy);
        }
    }

    /** In one read transaction, so a writer neither waits nor is seen halfway. */
    private static void copy(Path directory, Path to) {
        Jdbi archive = new DataDirectory(directory).readingAny();
        Refusal.telling(() -> archive.useHandle(h -> h.execute("VACUUM INTO ?", to.toString())));
    }

    private static BackupManifest manifest(Path copy, SortedMap<String, Path> files, String program, Instant made)
            throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (var file : files.entrySet()) {
            hashes.put(file.getKey(), BackupFile.hash(file.getValue()));
        }
        try (Handle handle = DataDirectory.reading(copy).open()) {
            return new BackupManifest(Schema.version(handle), program, made, BackupManifest.count(handle), hashes);
        }
    }

    /** A backup that is told of outlives a power cut. */
    private static void settle(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
