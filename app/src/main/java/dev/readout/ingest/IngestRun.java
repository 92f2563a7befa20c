package dev.readout.ingest;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import dev.readout.ingest.CodingLine.Result;
import dev.readout.pipeline.Pipeline;
import dev.readout.pipeline.RecordSink.Outcome;
import dev.readout.pipeline.RunReport;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Reading;
import dev.readout.store.Store;
import dev.readout.store.UnstorableException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings documents into an archive: what is there already is left alone, so a run that was killed goes on where it was.
 * One thread reads and writes, others code; what they make is written in the order of the documents.
 */
public final class IngestRun implements AutoCloseable {
    private static final int LONGEST_NAME = 500;

    private final Store store;
    private final Coder coder;
    private final Issues log;
    private final Progress progress;
    private final CodingLine line;
    private final Timer timer = new Timer(System::nanoTime);
    private final ArrayDeque<UnderWay> underWay = new ArrayDeque<>();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Long> issues = new TreeMap<>();
    private final PendingMemory memory;
    private boolean ended;
    private long unfit;
    private long engagements;
    private long acts;

    /**
     * Opens the archive.
     *
     * @param archive where it is; made where there is none
     * @param threads how many documents are coded at a time; the record is the same at any number
     * @param log is told each issue too
     */
    public IngestRun(ArchivePlace archive, Coder coder, int threads, Issues log, Progress progress) {
        this.store = archive.open(Clock.systemUTC(), coder.labels());
        this.memory = new PendingMemory(new StoredMemory(store, coder.fingerprint()));
        this.coder = coder;
        this.log = log;
        this.progress = progress;
        Once<Pipeline> pipeline = new Once<>(() -> timer.loading(coder.pipeline()));
        this.line = new CodingLine(pipeline, threads, result -> timer.writing(() -> take(result)));
    }

    /** What was fetched by earlier runs; what this one fetches is remembered when its documents are in the archive. */
    public FetchMemory memory() {
        return memory;
    }

    /** Whether somebody ended the run before its sources were read. */
    public boolean isEnded() {
        return ended;
    }

    /** How many more corrections fit no coding since the run began. */
    public long unfit() {
        return unfit;
    }

    /** Reads the sources one after the other, to the end of each, or until somebody ends it. For one call. */
    public RunReport run(List<? extends DocumentSource> sources) throws IOException {
        long reposts = store.countReposts();
        long before = store.countUnfit();
        long start = timer.now();
        List<Intaken> all = new ArrayList<>();
        try {
            for (DocumentSource source : sources) {
                Intaken intaken =
                        new Intaken(source.repeatable().map(store::read).orElseGet(store::read), source.isWhole());
                all.add(intaken);
                source.read(intaken);
            }
        } catch (InterruptedIOException e) {
            ended = true;
        }
        long reading = timer.now() - start;
        line.finish();
        all.forEach(intaken -> intaken.finish(ended));
        memory.keep();
        unfit = store.countUnfit() - before;
        progress.close(); // before anybody tells of the report
        return new RunReport(
                outcomes,
                store.countReposts() - reposts,
                engagements,
                acts,
                issues,
                timer.seconds(),
                timer.spent(reading),
                Memory.peak());
    }

    /** What belongs to a document while it is coded: the reading that met it, and its bytes where they shall be kept. */
    private record UnderWay(Reading reading, Optional<byte[]> original) {}

    /** What a source gives within one reading. */
    private final class Intaken implements Taker {
        private final Reading reading;
        private final boolean whole;
        private final List<String> reread = new ArrayList<>();

        Intaken(Reading reading, boolean whole) {
            this.reading = reading;
            this.whole = whole;
        }

        /** @param ended whether the source was not read to its end */
        void finish(boolean ended) {
            if (!whole) {
                reread.forEach(reading::pass);
            } else if (!ended) {
                reading.finish();
            }
        }

        @Override
        public void reread(String name) {
            reread.add(name);
        }

        @Override
        public void take(Document document, Optional<byte[]> original) {
            timer.awayFromReading(() -> IngestRun.this.take(document, new UnderWay(reading, original)));
        }

        @Override
        public void unchanged(String name) {
            timer.awayFromReading(() -> {
                reading.keep(name);
                count(Outcome.UNCHANGED);
            });
        }

        @Override
        public void add(Issue issue) {
            timer.awayFromReading(() -> tell(issue, reading));
        }
    }

    private void take(Document document, UnderWay with) {
        if (store.isCurrent(document, coder.fingerprint())) {
            with.reading.keep(document);
            with.original.ifPresent(bytes -> store.keep(document, bytes));
            count(Outcome.UNCHANGED);
        } else {
            underWay.add(with);
            line.put(document);
        }
    }

    private void take(Result result) {
        UnderWay with = underWay.remove(); // results come in the order of the documents
        timer.coded(result.nanoseconds());
        result.issues().forEach(issue -> tell(issue, with.reading));
        if (result.coded().isPresent()) {
            save(result.coded().get(), with);
        } else {
            progress.done();
        }
    }

    private void save(Coded coded, UnderWay with) {
        Outcome outcome;
        try {
            outcome = store.save(coded, with.original);
        } catch (UnstorableException e) {
            tell(notStored(coded.document()), with.reading);
            progress.done();
            return;
        }
        count(outcome);
        if (outcome != Outcome.UNCHANGED) {
            engagements += coded.engagements().size();
            acts += coded.acts().size();
        }
    }

    private static Issue notStored(Document document) {
        return new Issue(
                "not-stored",
                "store",
                Issue.Severity.ERROR,
                document.name().substring(0, Math.min(document.name().length(), LONGEST_NAME)),
                "The database cannot hold a value of it, such as a name or an address of thousands of letters.",
                "Give it a shorter name, id or address.",
                false);
    }

    private void count(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
        progress.done();
    }

    private void tell(Issue issue, Reading reading) {
        issues.merge(issue.code(), 1L, Long::sum);
        reading.add(issue);
        log.add(issue);
    }

    @Override
    public void close() {
        try (store;
                progress) {
            line.close();
        }
    }
}
