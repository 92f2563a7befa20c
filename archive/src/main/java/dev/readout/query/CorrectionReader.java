package dev.readout.query;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Corrected;
import dev.readout.correct.Correction;
import dev.readout.correct.FactValues;
import dev.readout.correct.Standing;
import dev.readout.document.Span;
import dev.readout.query.CorrectionRow.Place;
import dev.readout.query.CorrectionRow.State;
import dev.readout.store.ArchivePlace;
import dev.readout.store.CorrectionTable;
import dev.readout.store.FitTable;
import dev.readout.store.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Answers what people said of the record, and what a fact is that they speak of. */
public final class CorrectionReader {
    private static final Pattern KEY =
            Pattern.compile("([0-9a-f]{16,64})/(act|engagement)/(\\d{1,9})-(\\d{1,9})(?:/([+0-9a-f]{1,17}))?");
    private static final Pattern LOCAL = Pattern.compile("(?s)(.+)#([ae]\\d{1,6})");

    private static final String OF_TEXT = """
            SELECT c.snapshot FROM codings c JOIN texts t ON t.id = c.text JOIN snapshots s ON s.id = c.snapshot
            JOIN documents d ON d.id = s.document WHERE t.hash = ? AND c.current = 1 ORDER BY d.key, s.hash""";

    private final Jdbi jdbi;

    private CorrectionReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws StoreException where there is no archive, with what to do */
    public static CorrectionReader open(ArchivePlace place) {
        return new CorrectionReader(place.reading());
    }

    /**
     * The same, of whom no answer takes longer than so.
     *
     * @throws StoreException where there is no archive, with what to do
     */
    public static CorrectionReader open(ArchivePlace place, Duration most) {
        return new CorrectionReader(place.reading(most));
    }

    /** All corrections, in their order. */
    public List<CorrectionRow> list() {
        return list(correction -> true);
    }

    /** Those that are meant, in their order. */
    public List<CorrectionRow> list(Predicate<Correction> meant) {
        return inSnapshot(h -> {
            List<Correction> all = new CorrectionTable(h).list();
            Standing standing = Standing.of(all);
            return all.stream().filter(meant).map(c -> row(h, c, standing)).toList();
        });
    }

    /** Those by which a document, told by its key, says something else than the coder did, in their order. */
    public List<Correction> listApplied(String document) {
        return inSnapshot(h -> new CorrectionTable(h).listApplied(document));
    }

    /**
     * The key of a fact, told as the exports write it, or as {@code DOCUMENT#a3} by its id in the current coding.
     *
     * @param more corrections that are not added yet
     * @throws StoreException where no fact is called so
     */
    public FactKey get(String told, List<Correction> more) {
        return inSnapshot(h -> key(h, told, more));
    }

    /**
     * What the current coding of its text says of a fact.
     *
     * @param more corrections that are not added yet
     * @throws StoreException where the text is not in the archive, or has no current coding
     */
    public FoundFact get(FactKey key, List<Correction> more) {
        return inSnapshot(h -> {
            CorrectedReader reader = ofText(h, key.textHash());
            Corrected corrected = reader.corrected(more);
            return new FoundFact(
                    reader.document(), corrected.coded().document().text(), find(corrected, key), corrected.facts());
        });
    }

    /**
     * The facts of one document as they stand, with its text.
     *
     * @param document its key, name, address or hash, or how one begins
     * @param more corrections that are not added yet
     */
    public FoundFact getDocument(String document, List<Correction> more) {
        return inSnapshot(h -> {
            CorrectedReader reader = ofDocument(h, document);
            Corrected corrected = reader.corrected(more);
            return new FoundFact(
                    reader.document(), corrected.coded().document().text(), Optional.empty(), corrected.facts());
        });
    }

    /** The life of a fact, in the order of time. */
    public List<FactEvent> history(FactKey key) {
        return inSnapshot(h -> new FactHistory(h, key).events());
    }

    static CorrectionRow row(Handle h, Correction correction, Standing standing) {
        FitTable fits = new FitTable(h);
        List<Place> places = fits.listPlaces(correction.id()).stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .toList();
        boolean undoes = correction.amendment().name().equals("undo");
        if (!standing.counts(correction.id())) {
            return new CorrectionRow(correction, State.UNDONE, "", places);
        }
        Optional<String> problem = undoes ? Optional.empty() : fits.findProblem(correction.id());
        return new CorrectionRow(
                correction, problem.isPresent() ? State.UNFIT : State.COUNTS, problem.orElse(""), places);
    }

    static Optional<FactValues> find(Corrected corrected, FactKey key) {
        return corrected.facts().stream().filter(f -> f.key().equals(key)).findFirst();
    }

    private static FactKey key(Handle h, String told, List<Correction> more) {
        Matcher local = LOCAL.matcher(told);
        if (local.matches()) {
            Corrected corrected = ofDocument(h, local.group(1)).corrected(more);
            return corrected.facts().stream()
                    .filter(f -> f.id().equals(local.group(2)))
                    .map(FactValues::key)
                    .findFirst()
                    .orElseThrow(() -> new StoreException("'" + local.group(1) + "' has no fact '" + local.group(2)
                            + "'; 'readout show' lists those that it has."));
        }
        Matcher key = KEY.matcher(told);
        if (!key.matches()) {
            throw new StoreException(
                    "'" + told
                            + "' is no fact: say DOCUMENT#a3, or the key that the exports write, such as 0f1e2d3c4b5a6978/act/88-97.");
        }
        String role = key.group(5);
        return new FactKey(
                hash(h, key.group(1)),
                key.group(2),
                new Span(Integer.parseInt(key.group(3)), Integer.parseInt(key.group(4))),
                role == null ? "" : role);
    }

    private static String hash(Handle h, String start) {
        List<String> hashes = h.select(
                        "SELECT DISTINCT hash FROM texts WHERE hash >= ? AND hash < ?", start, start + "g")
                .mapTo(String.class)
                .list();
        if (hashes.size() != 1) {
            throw new StoreException("no text in the archive has a hash that begins with " + start + ".");
        }
        return hashes.getFirst();
    }

    private static CorrectedReader ofText(Handle h, String hash) {
        return h.select(OF_TEXT, hash)
                .mapTo(Long.class)
                .findFirst()
                .map(snapshot -> new CorrectedReader(h, snapshot))
                .orElseThrow(
                        () -> new StoreException("no current coding is of the text " + hash.substring(0, 16) + "."));
    }

    private static CorrectedReader ofDocument(Handle h, String document) {
        return new DocumentReader(h)
                .findCoding(document, AsKnown.now())
                .map(coding -> h.select("SELECT snapshot FROM codings WHERE id = ?", coding)
                        .mapTo(Long.class)
                        .one())
                .map(snapshot -> new CorrectedReader(h, snapshot))
                .orElseThrow(() -> new StoreException("no one document is called '" + document
                        + "', or begins so alone; 'readout documents' lists them."));
    }

    private <T> T inSnapshot(Function<Handle, T> read) {
        return jdbi.inTransaction(read::apply);
    }

    /** Facts of a coding as it was made. */
    static List<FactValues> facts(CorrectedReader reader, Coded coded) {
        return reader.corrected(coded, List.of()).facts();
    }
}
