package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.export.Exporter;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.query.Verifier;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** Archives in SQLite below one directory. */
final class SqlitePlace implements StoreFixture.Place {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);

    private final Path root;
    private int place;

    SqlitePlace(Path root) {
        this.root = root;
    }

    Path directory() {
        return root.resolve("data" + place);
    }

    @Override
    public Store open() {
        // Another day in each place: no time may enter an export.
        return SqliteStore.open(directory(), Clock.offset(CLOCK, java.time.Duration.ofDays(place)));
    }

    @Override
    public void elsewhere() {
        place++;
    }

    @Override
    public String export() {
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
    public Coded read(String key) {
        return Reader.open(directory()).findDocument(key).orElseThrow();
    }

    @Override
    public long counted() {
        return Reader.open(directory()).count(DocumentQuery.all());
    }

    @Override
    public List<String> fits(String key) {
        return Jdbi.create(new DataDirectory(directory()).writing())
                .withHandle(h -> h
                        .select(
                                "SELECT s.id FROM snapshots s JOIN documents d ON d.id = s.document WHERE d.key = ?",
                                key)
                        .mapTo(Long.class)
                        .list()
                        .stream()
                        .flatMap(snapshot -> new FitTable(h).list(snapshot).stream())
                        .map(fit -> fit.correction() + " "
                                + fit.outcome().name().toLowerCase(Locale.ROOT) + ": " + fit.why())
                        .toList());
    }

    @Override
    public List<String> problems() {
        return new Verifier(directory()).verify();
    }

    /** Does to the database what no store would. */
    void sql(String statement) {
        Jdbi.create(new DataDirectory(directory()).writing()).useHandle(h -> h.execute(statement));
    }
}
