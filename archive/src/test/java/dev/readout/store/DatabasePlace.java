package dev.readout.store;

import dev.readout.coding.Coded;
import dev.readout.export.Exporter;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.query.Verifier;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** Archives in one database after another, and what is read from them. */
abstract class DatabasePlace implements StoreFixture.Place {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);

    private int place;

    /** Where the archive is that is meant now. */
    abstract ArchivePlace archive();

    /** Connections that may do anything. */
    abstract Jdbi database();

    /** The number of the place. */
    final int number() {
        return place;
    }

    @Override
    public Store open() {
        // Another day in each place: no time may enter an export.
        return archive().open(clock());
    }

    final Clock clock() {
        return Clock.offset(CLOCK, java.time.Duration.ofDays(place));
    }

    @Override
    public void elsewhere() {
        place++;
    }

    final Reader reader() {
        return Reader.open(archive());
    }

    @Override
    public String export() {
        StringWriter out = new StringWriter();
        DocumentQuery counted = DocumentQuery.all();
        for (DocumentQuery documents : List.of(counted, counted.withEarlier().withReposts())) {
            Exporter exporter = new Exporter(reader(), documents);
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
        return reader().findDocument(key).orElseThrow();
    }

    @Override
    public long counted() {
        return reader().count(DocumentQuery.all());
    }

    @Override
    public List<String> fits(String key) {
        return database()
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
        return new Verifier(archive()).verify();
    }

    /** Does to the database what no store would. */
    void sql(String statement) {
        database().useHandle(h -> h.execute(statement));
    }
}
