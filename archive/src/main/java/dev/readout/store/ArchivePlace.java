package dev.readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Where an archive is.
 *
 * @param directory the data directory, with all that is not the record itself: search index, saved searches, tokens, data
 *     files; and with the record, unless that is on a server
 * @param server the database of the record, where several machines share it
 */
public record ArchivePlace(Path directory, Optional<PostgresDatabase> server) {
    /** All of it in one directory. */
    public static ArchivePlace in(Path directory) {
        return new ArchivePlace(directory, Optional.empty());
    }

    /**
     * With the record on a server.
     *
     * @param url {@code jdbc:postgresql://HOST/DATABASE}
     * @param environment where a password may be told
     * @throws StoreException where it is no such address; the message does not repeat it, since a password may be in it
     */
    public static ArchivePlace of(Path directory, String url, Map<String, String> environment) {
        return new ArchivePlace(directory, Optional.of(PostgresDatabase.of(url, environment)));
    }

    /**
     * Connections that only read; they do not wait for a writer.
     *
     * @throws StoreException where there is no archive here, or one that a writer has to bring up to date first
     */
    public Jdbi reading() {
        return server.map(PostgresDatabase::reading).orElseGet(() -> data().reading());
    }

    /** The same; what a connection is asked for ends with {@link TooLong} after so long. */
    public Jdbi reading(Duration most) {
        return server.map(database -> database.reading(most)).orElseGet(() -> data().reading(most));
    }

    /**
     * Opens the archive for writing; makes it where there is none.
     *
     * @param clock tells when a change was made; no time enters a key or an export
     * @param labels what facts are called in other schemes; asked for when there are facts to write
     * @throws StoreException where it cannot be opened, with what to do
     */
    public Store open(Clock clock, Supplier<Labels> labels) {
        return server.map(database -> database.open(clock, labels))
                .orElseGet(() -> SqliteStore.open(directory, clock, labels));
    }

    /** The same, with the labels that come with the program. */
    public Store open(Clock clock) {
        return open(clock, Labels::bundled);
    }

    /** Whether there is an archive, of whatever version of the program. */
    public boolean holdsArchive() {
        return server.map(PostgresDatabase::holdsArchive).orElseGet(() -> Files.isRegularFile(data().database()));
    }

    /** The address of the server, for another process of this program; a password may be in it: it is shown to nobody. */
    public Optional<String> url() {
        return server.map(PostgresDatabase::url);
    }

    private DataDirectory data() {
        return new DataDirectory(directory);
    }

    /** Where the record is, for people; without user and password. */
    @Override
    public String toString() {
        return server.map(PostgresDatabase::toString).orElseGet(directory::toString);
    }
}
