package dev.readout.query;

import dev.readout.codebook.CommitmentWords;
import dev.readout.coding.Coded;
import dev.readout.document.Issue;
import dev.readout.relate.commitment.Undertaken;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Input;
import dev.readout.store.IssueForm;
import dev.readout.store.StoreException;
import dev.readout.store.TextForm;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Answers questions from an archive, while a writer writes in this or another process. Thread-safe. */
public final class Reader {
    private final Jdbi jdbi;

    private Reader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Opens the archive in a directory.
     *
     * @throws StoreException where there is none, with what to do
     */
    public static Reader open(Path directory) {
        return open(ArchivePlace.in(directory));
    }

    /**
     * Opens the archive in a place.
     *
     * @throws StoreException where there is none, with what to do
     */
    public static Reader open(ArchivePlace place) {
        return new Reader(place.reading());
    }

    /**
     * The same, for questions that anybody may ask.
     *
     * @param most how long an answer may take; {@link dev.readout.store.TooLong} tells where one took longer
     */
    public static Reader open(ArchivePlace place, Duration most) {
        return new Reader(place.reading(most));
    }

    /** @throws EvidenceException where the stored text is not what was coded */
    public List<ActRow> listActs(ActQuery query) {
        return pageActs(query).rows();
    }

    /** @throws EvidenceException where the stored text is not what was coded */
    public List<EngagementRow> listEngagements(EngagementQuery query) {
        return pageEngagements(query).rows();
    }

    /**
     * A page of acts, the newest first; those of one document, where one is asked for, in the order of its text.
     *
     * @throws EvidenceException where the stored text is not what was coded
     * @throws PlaceException where the page begins after what is no place in these answers
     */
    public Answer<ActRow> pageActs(ActQuery query) {
        return inSnapshot(h -> new FactRows(h).read(FactSearch.of(h, query).page(query.page()), CodingReader::acts));
    }

    /**
     * A page of engagements, in the same order.
     *
     * @throws EvidenceException where the stored text is not what was coded
     * @throws PlaceException where the page begins after what is no place in these answers
     */
    public Answer<EngagementRow> pageEngagements(EngagementQuery query) {
        return inSnapshot(
                h -> new FactRows(h).read(FactSearch.of(h, query).page(query.page()), CodingReader::engagements));
    }

    /**
     * The events that several documents tell of, the newest first: those of which an engagement that answers is a report.
     *
     * @throws EvidenceException where the stored text is not what was coded
     */
    public List<EventRow> listEvents(EngagementQuery query, int limit) {
        return inSnapshot(h -> new EventReader(h).list(query, limit));
    }

    /**
     * A page of them; its places are numbers.
     *
     * @throws EvidenceException where the stored text is not what was coded
     */
    public Answer<EventRow> pageEvents(EngagementQuery query, Page page) {
        return inSnapshot(h -> new EventReader(h).page(query, page));
    }

    /** The one event whose id begins so; absent where there is none, or are several. */
    public Optional<EventRow> findEvent(String start) {
        return inSnapshot(h -> new EventReader(h).findByStart(start));
    }

    /**
     * The tenures that the texts have shown, by state, office and name; each rests on the current codings alone.
     *
     * @throws EvidenceException where the stored text is not what was coded
     */
    public List<TenureRow> listTenures(TenureQuery query) {
        return inSnapshot(h -> new TenureReader(h, query.spellings()).list(query));
    }

    public List<MechanismCount> listMechanisms(MechanismQuery query) {
        return inSnapshot(h -> new MechanismReader(h).list(query));
    }

    /**
     * A page of commitments, the newest first, each with its chain and how it stands.
     *
     * @throws EvidenceException where the stored text is not what was coded
     * @throws PlaceException where the page begins after what is no place in these answers
     */
    public Answer<CommitmentRow> pageCommitments(CommitmentQuery query) {
        return inSnapshot(h -> new CommitmentSearch(h).page(query));
    }

    /** The commitment that the act with this key makes, as it stands on a day. */
    public Optional<CommitmentRow> findCommitment(String key, LocalDate today) {
        return inSnapshot(h -> new CommitmentSearch(h).find(key, CommitmentQuery.all(today)));
    }

    /** What documents were searched that are later than a commitment's last mention. */
    public Searched searchedAfter(Undertaken last) {
        return inSnapshot(h -> new CommitmentPool(h, CommitmentWords.bundled()).searchedAfter(last));
    }

    /** Whether a current coding of a document that counts tells this act, engagement or deed. */
    public boolean isFact(String key) {
        return TextFact.find(key).filter(fact -> inSnapshot(fact::isTold)).isPresent();
    }

    public List<DocumentRow> listDocuments(DocumentQuery query) {
        return inSnapshot(h -> new DocumentReader(h).list(query));
    }

    /**
     * Those that count, by the day of their publication, the latest first.
     *
     * @param of which of them; issuer, days and page are asked, nothing else
     */
    public List<DocumentLine> listNewest(DocumentQuery of) {
        return inSnapshot(h -> new DocumentLists(h).newest(of));
    }

    /** How many these are on all pages together. */
    public long countNewest(DocumentQuery of) {
        return inSnapshot(h -> new DocumentLists(h).count(of));
    }

    /** What to call the documents with these keys: the title, or the name of what has none. A key of none is left out. */
    public Map<String, String> headings(Collection<String> keys) {
        return inSnapshot(h -> new DocumentLists(h).headings(keys));
    }

    /**
     * What came into the archive.
     *
     * @param after what arrived up to there is not asked for; 0 for all
     * @param limit how many rows at most
     */
    public Arrivals arrivals(long after, int limit) {
        return inSnapshot(h -> new DocumentLists(h).arrivals(after, limit));
    }

    /** By what the texts were coded, the latest first. */
    public List<CoderRow> listCoders() {
        return inSnapshot(h -> new DocumentLists(h).coders());
    }

    /** How many answers there are on all pages together. */
    public long count(Query query) {
        return count(query, Long.MAX_VALUE);
    }

    /** The same; counting ends at so many. */
    public long count(Query query, long most) {
        return switch (query) {
            case DocumentQuery q -> inSnapshot(h -> new DocumentReader(h).count(q, most));
            case EngagementQuery q -> inSnapshot(h -> FactSearch.of(h, q).count(most));
            case ActQuery q -> inSnapshot(h -> FactSearch.of(h, q).count(most));
            case CommitmentQuery q -> inSnapshot(h -> new CommitmentSearch(h).count(q, most));
            case TenureQuery q -> inSnapshot(h -> new TenureReader(h, q.spellings()).count(q));
            case MechanismQuery q -> inSnapshot(h -> new MechanismReader(h).count(q));
        };
    }

    /** How many events there are, from whom to whom. */
    public Counts count(EventCount asked) {
        return inSnapshot(h -> new EventCounter(h, asked).count());
    }

    /** The events behind such a count, the newest first. */
    public List<DyadEvent> listEvents(EventCount asked, Page page) {
        return inSnapshot(h -> new DyadEventReader(h).list(asked, page));
    }

    /** How one acted towards another, month by month. */
    public Relation relation(RelationQuery asked) {
        return inSnapshot(h -> new RelationReader(h).read(asked));
    }

    /** The events behind it, the newest first. */
    public List<DyadEvent> listEvents(RelationQuery asked, Page page) {
        return listEvents(asked.events(), page);
    }

    /** How many facts there are, by groups. */
    public Counts count(FactCount asked) {
        return inSnapshot(h -> new FactCounter(h).count(asked));
    }

    /** The documents that count, by issuer. */
    public Coverage coverage(DocumentQuery of) {
        return inSnapshot(h -> new CoverageReader(h).read(of.issuer(), new Days(of.from(), of.to())));
    }

    /**
     * The coding of the one document that has this key or id, or whose key, name, snapshot's or text's hash begins so; the
     * latest where several versions of it are held. Absent where none or more than one document begins so.
     */
    public Optional<Coded> findDocument(String keyOrStart) {
        return findDocument(keyOrStart, Optional.empty());
    }

    /** The same, as it was known at a moment; as it is known now where none is told. */
    public Optional<Coded> findDocument(String keyOrStart, Optional<Instant> knownAt) {
        return inSnapshot(h -> new DocumentReader(h)
                .findCoding(keyOrStart, new AsKnown(knownAt))
                .map(coding -> new CodingReader(h, coding).coded()));
    }

    /** All versions of the document with this key, earlier ones first; none where there is no such document. */
    public List<VersionRow> listVersions(String key) {
        return inSnapshot(h -> new DocumentReader(h).versions(key));
    }

    /** The current coding of the version whose bytes have this hash, of the document with this key. */
    public Optional<Coded> findVersion(String key, String snapshotHash) {
        return inSnapshot(h -> new DocumentReader(h)
                .findVersion(key, snapshotHash)
                .map(coding -> new CodingReader(h, coding).coded()));
    }

    /** Keys of the documents that {@link #findDocument} has to choose from, at most so many. */
    public List<String> listKeys(String start, int limit) {
        return inSnapshot(h -> new DocumentReader(h).keys(start, limit));
    }

    /** The bytes of a snapshot, where they were kept. */
    public Optional<byte[]> findBytes(String snapshotHash) {
        return inSnapshot(h -> h.select("SELECT deflated FROM contents WHERE hash = ?", snapshotHash)
                .map((row, context) -> TextForm.bytes(row.getBytes("deflated")))
                .findOne());
    }

    public List<Issue> listIssues() {
        return inSnapshot(IssueForm::list);
    }

    /** The issues that this picks, each with the input that it was met in; those of what could be read only once have none. */
    public List<FailedInput> listFailedInputs(Predicate<Issue> picked) {
        return inSnapshot(h -> h
                .select("SELECT i.*, p.name, p.options FROM issues i JOIN inputs p ON p.id = i.input"
                        + " ORDER BY p.name, i.subject, i.code")
                .map((row, context) -> new FailedInput(
                        IssueForm.issue(row), new Input(row.getString("name"), row.getString("options"))))
                .list()
                .stream()
                .filter(failed -> picked.test(failed.issue()))
                .toList());
    }

    /** The acts of these documents, one document after the other, as of one moment: memory does not grow with their number. */
    public void eachActs(DocumentQuery of, Consumer<List<ActRow>> sink) {
        each(of, (h, coding) -> sink.accept(new CodingReader(h, coding).acts()));
    }

    /** The engagements of these documents, one document after the other, as of one moment. */
    public void eachEngagements(DocumentQuery of, Consumer<List<EngagementRow>> sink) {
        each(of, (h, coding) -> sink.accept(new CodingReader(h, coding).engagements()));
    }

    /** These documents, one after the other, as of one moment. */
    public void eachDocument(DocumentQuery of, Consumer<DocumentRow> sink) {
        each(of, (h, coding) -> sink.accept(new DocumentReader(h).row(coding, new AsKnown(of.knownAt()))));
    }

    /** All that these documents say, one document after the other, as of one moment. */
    public void eachDocumentFacts(DocumentQuery of, Consumer<DocumentFacts> sink) {
        each(of, (h, coding) -> sink.accept(new CodingReader(h, coding).documentFacts()));
    }

    private void each(DocumentQuery of, BiConsumer<Handle, Long> sink) {
        inSnapshot(h -> {
            new DocumentReader(h).codings(of).forEach(coding -> sink.accept(h, coding));
            return true;
        });
    }

    /** Within one read transaction: what a writer commits meanwhile is not seen. */
    private <T> T inSnapshot(Function<Handle, T> read) {
        return jdbi.inTransaction(read::apply);
    }

    List<String> verify() {
        return inSnapshot(h -> new Verification(h).problems());
    }
}
