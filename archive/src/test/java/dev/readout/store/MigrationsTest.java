package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Spellings;
import dev.readout.coding.Coded;
import dev.readout.query.ActQuery;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EngagementQuery;
import dev.readout.query.Reader;
import dev.readout.query.TenureQuery;
import dev.readout.query.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/**
 * Archives as earlier versions of the program have written them: {@code vN.sql} is the dump of one, made by the code that
 * knew N migrations and no more, with rows in every table. It holds three releases of {@link Samples}, the third coded twice,
 * an issue, a correction and the bytes of the second; then what came with later migrations: somebody in office, and a release
 * at an address with another that prints it too, a fetch and an input. The ninth is the sixth, brought to nine migrations by the
 * code that knew so many.
 */
class MigrationsTest {
    private static final List<Tuple> DOCUMENTS = List.of(
            Tuple.tuple("aaa-001.txt", "first"),
            Tuple.tuple("aaa-002.txt", "first"),
            Tuple.tuple("aaa-003.txt", "second"),
            Tuple.tuple("aaa-005.txt", "first"),
            Tuple.tuple("https://aaa.example/1", "first"));

    @TempDir
    Path directory;

    /** Those that count: sightings came with the third migration, addresses and reposts with the fourth. */
    private static int documents(int version) {
        return Math.min(3 + Math.max(0, version - 2), DOCUMENTS.size());
    }

    private void load(int version) throws IOException, SQLException {
        try (InputStream dump = MigrationsTest.class.getResourceAsStream("archives/v" + version + ".sql");
                Connection connection =
                        new SQLiteConfig().createConnection("jdbc:sqlite:" + new DataDirectory(directory).database());
                Statement statement = connection.createStatement()) {
            assertThat(dump).isNotNull();
            statement.executeUpdate(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private int version() {
        try (Handle handle = new DataDirectory(directory).readingAny().open()) {
            return Schema.version(handle);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 9})
    void anOlderArchiveIsReadAndWrittenOn(int version) throws Exception {
        load(version);
        assertThat(version()).isEqualTo(version);

        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            assertThat(version()).isEqualTo(Schema.TODAY);
            assertThat(new Verifier(ArchivePlace.in(directory)).verify()).isEmpty();
            Reader reader = Reader.open(directory);
            assertThat(reader.listDocuments(DocumentQuery.all()))
                    .extracting(
                            row -> row.source().document(), row -> row.source().fingerprint())
                    .containsExactlyElementsOf(DOCUMENTS.subList(0, documents(version)));
            assertThat(reader.count(ActQuery.all().withBackground().withNegated()))
                    .isEqualTo(3L * documents(version));
            assertThat(reader.count(EngagementQuery.all())).isEqualTo(documents(version));
            assertThat(reader.listTenures(TenureQuery.all(Spellings.read(DataFiles.bundled()))))
                    .hasSize(version < 3 ? 0 : 1);
            Coded second = reader.findDocument("aaa-002.txt").orElseThrow();
            assertThat(second.document().text().value())
                    .isEqualTo(Samples.release(2).document().text().value());
            assertThat(second.acts()).hasSameSizeAs(Samples.release(2).acts());
            assertThat(reader.findBytes(second.document().snapshot().hash()).orElseThrow())
                    .isEqualTo(Samples.bytes(2));
            assertThat(store.listIssues())
                    .extracting(issue -> issue.subject())
                    .contains("scan.pdf")
                    .hasSize(version < 4 ? 1 : 2);
            assertThat(store.findFetch("https://aaa.example/1").isPresent()).isEqualTo(version >= 4);
            // Those that an older program knew were never written by a command, and are of another form.
            assertThat(store.listCorrections()).isEmpty();
            assertThat(store.isCurrent(Samples.release(1).document(), "first"))
                    .as("what is held is not coded once more")
                    .isTrue();
            store.accept(Samples.release(4));
            store.accept(Samples.release(1, "second"));
        }
        assertThat(Reader.open(directory).count(DocumentQuery.all())).isEqualTo(documents(version) + 1);
        assertThat(new Verifier(ArchivePlace.in(directory)).verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 9})
    void anOlderArchiveIsBackedUpAsItIsAndRestoredAsOneOfToday(int version) throws Exception {
        load(version);
        assertThatThrownBy(() -> Reader.open(directory)).hasMessageContaining("earlier version of this program");

        Path file = directory.resolve("backup.zip");
        BackupManifest manifest = Backup.write(directory, file, "0.1", Instant.EPOCH);
        assertThat(manifest.schema()).isEqualTo(version);
        assertThat(version()).as("what is copied is left as it is").isEqualTo(version);

        Path to = directory.resolve("restored");
        try (Restoration restoration = Restoration.prepare(file, to, false)) {
            assertThat(new Verifier(ArchivePlace.in(restoration.unpacked())).verify())
                    .isEmpty();
            restoration.replace();
        }
        assertThat(Reader.open(to).count(DocumentQuery.all())).isEqualTo(documents(version));
    }
}
