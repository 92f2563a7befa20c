package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.correct.Judgement;
import dev.readout.correct.Standing;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** The archive in a database. */
final class SqlStore implements Store {
    private final Handle handle;
    private final Clock clock;
    private final Supplier<Labels> labels;
    private final Runnable end;

    private SqlStore(Handle handle, Clock clock, Supplier<Labels> labels, Runnable end) {
        this.handle = handle;
        this.clock = clock;
        this.labels = labels;
        this.end = end;
    }

    /**
     * Writes from now on through a handle, to tables of today.
     *
     * @param end runs when the store is closed
     */
    static Store open(Handle handle, Clock clock, Supplier<Labels> labels, Runnable end) {
        try {
            handle.useTransaction(h -> new Derived(new Rows(h, clock)).complete(labels));
            return new SqlStore(handle, clock, labels, end);
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    @Override
    public synchronized Outcome save(Coded coded, Optional<byte[]> bytes) {
        Evidence.check(coded);
        bytes.ifPresent(b -> checkHash(coded.document(), b));
        return handle.inTransaction(h -> new DocumentWriter(rows(), labels).write(coded, bytes));
    }

    @Override
    public synchronized boolean isCurrent(Document document, String fingerprint) {
        return new DocumentWriter(rows(), labels).isCurrent(document, fingerprint);
    }

    @Override
    public synchronized void keep(Document document, byte[] bytes) {
        if (!new Contents(rows()).isKept(document.snapshot())) {
            checkHash(document, bytes);
            handle.useTransaction(h -> new Contents(rows()).keep(document.snapshot(), bytes));
        }
    }

    private static void checkHash(Document document, byte[] bytes) {
        if (!Keys.sha256(bytes).equals(document.snapshot().hash())) {
            throw new IllegalArgumentException(document.name() + ": these are not the bytes of its snapshot");
        }
    }

    @Override
    public synchronized void add(Issue issue) {
        handle.useTransaction(h -> new IssueTable(rows()).add(issue));
    }

    @Override
    public synchronized List<Issue> listIssues() {
        return IssueForm.list(handle);
    }

    @Override
    public synchronized Reading read(Input input) {
        return reading(handle.inTransaction(h -> Optional.of(new IssueTable(rows()).input(input))));
    }

    @Override
    public synchronized Reading read() {
        return reading(Optional.empty());
    }

    private Reading reading(Optional<Long> input) {
        long run = new IssueTable(rows()).nextRun();
        // Most documents have none, and are left alone without a transaction.
        Set<String> troubled = new IssueTable(rows()).subjects(input);
        return new Reading() {
            @Override
            public void add(Issue issue) {
                write(issues -> issues.add(issue, input, run));
            }

            @Override
            public void keep(Document document) {
                if (isNews(document)) {
                    write(issues -> new DocumentWriter(rows(), labels).see(document));
                }
                if (troubled.contains(document.name())) {
                    write(issues -> issues.keep(document, input, run));
                }
            }

            @Override
            public void keep(String name) {
                if (troubled.contains(name)) {
                    write(issues -> issues.keep(name, input, run));
                }
            }

            @Override
            public void pass(String subject) {
                write(issues -> issues.pass(subject, run));
            }

            @Override
            public void finish() {
                write(issues -> issues.finish(input, run));
            }
        };
    }

    private synchronized boolean isNews(Document document) {
        return new DocumentWriter(rows(), labels).isNews(document);
    }

    private synchronized void write(Consumer<IssueTable> what) {
        handle.useTransaction(h -> what.accept(new IssueTable(rows())));
    }

    @Override
    public synchronized Optional<Fetch> findFetch(String address) {
        return handle.select("SELECT * FROM fetches WHERE address = ?", address)
                .map((row, context) -> new Fetch(
                        address,
                        row.getString("answered_by"),
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified")),
                        row.getString("hash"),
                        Instant.parse(row.getString("retrieved")),
                        row.getString("fingerprint")))
                .findOne();
    }

    @Override
    public synchronized void remember(Fetch f) {
        handle.useTransaction(h -> h.execute(
                """
                INSERT INTO fetches VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET
                    answered_by = excluded.answered_by, etag = excluded.etag, last_modified = excluded.last_modified,
                    hash = excluded.hash, retrieved = excluded.retrieved, fingerprint = excluded.fingerprint""",
                f.address(),
                f.answeredBy(),
                f.etag().orElse(null),
                f.lastModified().orElse(null),
                f.hash(),
                f.retrieved().toString(),
                f.fingerprint()));
    }

    @Override
    public synchronized long countReposts() {
        return rows().find("SELECT count(*) FROM documents WHERE repost_of IS NOT NULL")
                .orElseThrow();
    }

    @Override
    public synchronized void correct(List<Correction> corrections) {
        handle.useTransaction(h -> new Corrections(rows(), labels).add(corrections));
    }

    @Override
    public synchronized List<Correction> listCorrections() {
        return new CorrectionTable(handle).list();
    }

    @Override
    public synchronized void judge(Judgement judgement) {
        handle.useTransaction(h -> new JudgementTable(h)
                .add(judgement)
                .ifPresent(key -> rows().log("judgement", key, Change.Operation.ADDED)));
    }

    @Override
    public synchronized long countUnfit() {
        FitTable fits = new FitTable(handle);
        return Standing.list(listCorrections()).stream()
                .filter(correction -> fits.findProblem(correction.id()).isPresent())
                .count();
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
        try {
            handle.close();
        } finally {
            end.run();
        }
    }

    private Rows rows() {
        return new Rows(handle, clock);
    }
}
