package dev.readout.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts a backup into a data directory. It is unpacked beside the archive there, checked, and brought to the tables of
 * today; only then does it take the archive's place, in one step. Holds the writer's lock until it is closed.
 */
public final class Restoration implements AutoCloseable {
    private final WriterLock lock;
    private final DataDirectory into;
    private final DataDirectory unpacked;

    private Restoration(WriterLock lock, DataDirectory into) {
        this.lock = lock;
        this.into = into;
        this.unpacked = new DataDirectory(into.path().resolve("restore.part"));
    }

    /**
     * Unpacks a backup and checks it. Nothing is replaced yet.
     *
     * @param replace whether an archive that is there may go
     * @throws StoreException where there is an archive that may not go, or a writer; or where the backup is not whole
     */
    public static Restoration prepare(Path backup, Path directory, boolean replace) {
        DataDirectory into = new DataDirectory(directory);
        Restoration restoration = new Restoration(WriterLock.take(into), into);
        try {
            if (!replace && restoration.holdsSomething()) {
                throw new StoreException(directory + " holds an archive already: name another data directory, or say"
                        + " --force to have it replaced");
            }
            restoration.unpack(backup);
            return restoration;
        } catch (IOException e) {
            restoration.close();
            throw new StoreException(backup + " cannot be restored: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            restoration.close();
            throw e;
        }
    }

    /** Where the archive lies until it is in its place. */
    public Path unpacked() {
        return unpacked.path();
    }

    private boolean holdsSomething() throws IOException {
        if (!BackupFile.overlays(into.path()).isEmpty()) {
            return true;
        }
        if (!Files.exists(into.database())) {
            return false;
        }
        try (Handle handle = into.readingAny().open()) {
            return BackupManifest.count(handle).values().stream().anyMatch(rows -> rows > 0);
        } catch (RuntimeException e) {
            return true; // what cannot be read may still be dear to somebody
        }
    }

    private void unpack(Path backup) throws IOException {
        delete(unpacked.path());
        Files.createDirectories(unpacked.path());
        BackupFile file = new BackupFile(backup);
        BackupManifest manifest = file.manifest();
        file.unpack(manifest, unpacked.path());
        try (Handle handle = DataDirectory.reading(unpacked.database()).open()) {
            List<String> integrity =
                    handle.select("PRAGMA integrity_check").mapTo(String.class).list();
            if (!integrity.equals(List.of("ok"))
                    || !BackupManifest.count(handle).equals(manifest.counts())) {
                throw new IOException("its database is not what was backed up");
            }
        }
        SqliteStore.open(unpacked.path(), Clock.systemUTC()).close(); // brings it to the tables of today
    }

    /**
     * Puts the archive in its place, and the data files of the user with it.
     *
     * @throws StoreException where somebody is reading the archive that was there
     */
    public void replace() throws IOException {
        settle();
        // What a database left beside itself would be taken for changes of the new one.
        Files.deleteIfExists(into.beside("-wal"));
        Files.deleteIfExists(into.beside("-shm"));
        move(unpacked.database(), into.database());
        // An index of the words of what was there before; it is built anew from what is there now.
        delete(into.path().resolve("index"));
        SortedMap<String, Path> restored = BackupFile.overlays(unpacked.path());
        SortedMap<String, Path> before = BackupFile.overlays(into.path());
        for (var file : restored.entrySet()) {
            Path to = into.path().resolve(file.getKey());
            Files.createDirectories(to.resolveSibling(""));
            move(file.getValue(), to);
        }
        for (String gone : new TreeSet<>(before.keySet())) {
            if (!restored.containsKey(gone)) {
                Files.delete(into.path().resolve(gone));
            }
        }
    }

    /** Takes all changes into the database that is there, so that it is whole without what lies beside it. */
    private void settle() {
        if (!Files.exists(into.database())) {
            return;
        }
        boolean busy;
        try {
            busy = Jdbi.create(into.writing())
                    .withHandle(h -> h.select("PRAGMA wal_checkpoint(TRUNCATE)")
                            .map((row, context) -> row.getInt(1) != 0)
                            .one());
        } catch (RuntimeException e) {
            return; // damaged, which may be why it is replaced
        }
        if (busy) {
            throw new StoreException(into.path() + " is being read: end what reads it, and try again");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Leaves nothing of what was unpacked. */
    @Override
    public void close() {
        try (lock) {
            delete(unpacked.path());
        } catch (IOException e) {
            throw new StoreException("cannot remove " + unpacked.path() + ": " + e.getMessage(), e);
        }
    }
}
