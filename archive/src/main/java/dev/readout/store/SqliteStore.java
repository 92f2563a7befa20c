package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/** The archive in one SQLite file. */
public final class SqliteStore implements Store {
    private final WriterLock lock;
    private final Handle handle;
    private final Clock clock;

    private SqliteStore(WriterLock lock, Handle handle, Clock clock) {
        this.lock = lock;
        this.handle = handle;
        this.clock = clock;
    }

    /**
     * Opens the archive in a directory for writing; makes both where they are missing.
     *
     * @param clock tells when a change was made; no time enters a key or an export
     * @throws StoreException where another writer holds it, with what to do
     */
    public static SqliteStore open(Path directory, Clock clock) {
        DataDirectory data = new DataDirectory(directory);
        WriterLock lock = WriterLock.take(data);
        try {
            SQLiteDataSource source = data.writing();
            Flyway.configure(SqliteStore.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:dev/readout/store/migrations")
                    .loggers(QuietMigrations.class.getName())
                    .load()
                    .migrate();
            return new SqliteStore(lock, Jdbi.create(source).open(), clock);
        } catch (RuntimeException e) {
            lock.close();
            throw new StoreException("cannot open the archive in " + directory + ": " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized Outcome save(Coded coded, Optional<byte[]> bytes) {
        Evidence.check(coded);
        bytes.ifPresent(b -> checkHash(coded.document(), b));
        return handle.inTransaction(h -> {
            if (isCurrent(coded.document(), coded.fingerprint())) {
                return Outcome.UNCHANGED;
            }
            long snapshot = snapshot(coded.document(), bytes);
            supersede(snapshot);
            makeCurrent(coded, snapshot);
            return Outcome.ADDED;
        });
    }

    @Override
    public synchronized boolean isCurrent(Document document, String fingerprint) {
        return find("SELECT id FROM codings WHERE key = ? AND current = 1", Keys.coding(document, fingerprint))
                .isPresent();
    }

    private static void checkHash(Document document, byte[] bytes) {
        if (!Keys.sha256(bytes).equals(document.snapshot().hash())) {
            throw new IllegalArgumentException(document.name() + ": these are not the bytes of its snapshot");
        }
    }

    private long snapshot(Document document, Optional<byte[]> bytes) {
        String key = Keys.document(document);
        Document.Snapshot s = document.snapshot();
        bytes.ifPresent(b -> handle.execute(
                "INSERT INTO contents VALUES (?, ?) ON CONFLICT DO NOTHING", s.hash(), Packer.deflate(b)));
        long id = find("SELECT id FROM documents WHERE key = ?", key).orElseGet(() -> {
            log("document", key, Change.Operation.ADDED);
            return insert("INSERT INTO documents (key) VALUES (?)", key);
        });
        return find("SELECT id FROM snapshots WHERE document = ? AND hash = ?", id, s.hash())
                .orElseGet(() -> {
                    log("snapshot", s.hash(), Change.Operation.ADDED);
                    return insert(
                            "INSERT INTO snapshots (document, hash, size, media_type, charset) VALUES (?, ?, ?, ?, ?)",
                            id,
                            s.hash(),
                            s.size(),
                            s.mediaType(),
                            s.charset());
                });
    }

    private void supersede(long snapshot) {
        handle.select("SELECT key FROM codings WHERE snapshot = ? AND current = 1", snapshot)
                .mapTo(String.class)
                .findOne()
                .ifPresent(key -> {
                    handle.execute("UPDATE codings SET current = 0 WHERE key = ?", key);
                    log("coding", key, Change.Operation.SUPERSEDED);
                });
    }

    private void makeCurrent(Coded coded, long snapshot) {
        String key = Keys.coding(coded.document(), coded.fingerprint());
        if (handle.execute("UPDATE codings SET current = 1 WHERE key = ?", key) == 0) {
            long coding = insert(
                    """
                    INSERT INTO codings (key, snapshot, text, name, metadata_digest, fingerprint, current)
                    VALUES (?, ?, ?, ?, ?, ?, 1)""",
                    key,
                    snapshot,
                    text(coded.document().text(), snapshot),
                    coded.document().name(),
                    MetadataForm.digest(coded.document().metadata()),
                    coded.fingerprint());
            new CodingWriter(handle, coding, coded.document().text()).write(coded);
            log("coding", key, Change.Operation.ADDED);
        }
        log("coding", key, Change.Operation.CURRENT);
    }

    private long text(Text text, long snapshot) {
        return find(
                        "SELECT id FROM texts WHERE snapshot = ? AND hash = ? AND extractor = ?",
                        snapshot,
                        text.hash(),
                        text.extractor())
                .orElseGet(() -> insert(
                        """
                        INSERT INTO texts (snapshot, hash, extractor, value, blocks, origins, set_aside)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""",
                        snapshot,
                        text.hash(),
                        text.extractor(),
                        TextForm.value(text),
                        TextForm.blocks(text),
                        TextForm.origins(text),
                        TextForm.setAside(text)));
    }

    @Override
    public synchronized void add(Issue issue) {
        handle.useTransaction(h -> {
            int added = h.execute(
                    """
                    INSERT INTO issues (code, stage, severity, subject, cause, remedy, retryable)
                    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                    issue.code(),
                    issue.stage(),
                    issue.severity().name(),
                    issue.subject(),
                    issue.cause(),
                    issue.remedy(),
                    issue.retryable());
            if (added > 0) {
                log("issue", issue.subject(), Change.Operation.ADDED);
            }
        });
    }

    @Override
    public synchronized List<Issue> listIssues() {
        return handle.select("SELECT * FROM issues ORDER BY subject, stage, code, severity, cause")
                .map((row, context) -> new Issue(
                        row.getString("code"),
                        row.getString("stage"),
                        Issue.Severity.valueOf(row.getString("severity")),
                        row.getString("subject"),
                        row.getString("cause"),
                        row.getString("remedy"),
                        row.getBoolean("retryable")))
                .list();
    }

    @Override
    public synchronized void correct(Correction correction) {
        FactKey fact = correction.fact();
        handle.useTransaction(h -> {
            h.execute(
                    """
                    INSERT INTO corrections (fact_text, fact_kind, fact_start, fact_end, fact_role,
                        field, old_value, new_value, who, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    fact.textHash(),
                    fact.kind(),
                    fact.trigger().start(),
                    fact.trigger().end(),
                    fact.role(),
                    correction.field(),
                    correction.before(),
                    correction.after(),
                    correction.who(),
                    correction.why());
            log("correction", fact.toString(), Change.Operation.ADDED);
        });
    }

    @Override
    public synchronized List<Correction> listCorrections() {
        return handle.select("SELECT * FROM corrections ORDER BY id")
                .map((row, context) -> new Correction(
                        new FactKey(
                                row.getString("fact_text"),
                                row.getString("fact_kind"),
                                new Span(row.getInt("fact_start"), row.getInt("fact_end")),
                                row.getString("fact_role")),
                        row.getString("field"),
                        Optional.ofNullable(row.getString("old_value")),
                        Optional.ofNullable(row.getString("new_value")),
                        row.getString("who"),
                        row.getString("why")))
                .list();
    }

    @Override
    public synchronized List<Change> listChanges(long after, int limit) {
        return handle.select("SELECT * FROM change_log WHERE sequence > ? ORDER BY sequence LIMIT ?", after, limit)
                .map((row, context) -> new Change(
                        row.getLong("sequence"),
                        row.getString("entity"),
                        row.getString("key"),
                        Change.Operation.valueOf(row.getString("operation"))))
                .list();
    }

    @Override
    public synchronized void close() {
        try (lock) {
            handle.close();
        }
    }

    private void log(String entity, String key, Change.Operation operation) {
        long sequence = insert(
                "INSERT INTO change_log (entity, key, operation) VALUES (?, ?, ?)", entity, key, operation.name());
        handle.execute(
                "INSERT INTO change_times VALUES (?, ?)",
                sequence,
                clock.instant().toString());
    }

    private Optional<Long> find(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Long.class).findOne();
    }

    private long insert(String sql, Object... values) {
        handle.execute(sql, values);
        return handle.select("SELECT last_insert_rowid()").mapTo(Long.class).one();
    }
}
