package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.fetch.Fetcher;
import dev.readout.ingest.FetchMemory;
import dev.readout.ingest.PendingMemory;
import dev.readout.ingest.Taker;
import dev.readout.ingest.Watch;
import dev.readout.ingest.WebSource;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.pipeline.RunReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes what is new behind addresses, again and again. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout watch https://mofa.example/feed.xml",
            "  readout watch https://mofa.example/sitemap.xml https://mfa.example/rss --every 1h",
            "  readout watch https://mofa.example/feed.xml --once      one round, for cron",
            "  readout watch https://mofa.example/feed.xml --user-agent press@archive.example",
            "",
            "Sites are asked with manners: robots.txt, pauses, and only for what has changed. See docs/network.md."
        })
final class WatchCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final FetchMemory memory = FetchMemory.untilTheEnd();

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "1..*",
            description =
                    "Feeds (RSS, Atom), sitemaps or pages; of a feed or sitemap the pages behind its entries are read.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "How long from round to round, such as 10m, 6h or 1d (${DEFAULT-VALUE}).")
    private Duration every = Duration.ofMinutes(10);

    @Option(names = "--rounds", paramLabel = "N", description = "End after so many rounds; 0 is without end.")
    private int rounds;

    @Option(names = "--once", description = "One round: the same as --rounds 1.")
    private boolean once;

    @Mixin
    private FetchOptions network = new FetchOptions();

    @Mixin
    private InputOptions.Coding coding = new InputOptions.Coding();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        for (String address : addresses) {
            if (!WebSource.isAddress(address)) {
                throw new CommandException(address + " is no address of http or https; files are read by 'ingest'.");
            }
        }
        DataFiles data = coding.data(archive.path());
        IssueLog failures = new IssueLog(surroundings.err());
        List<Integer> codes = new ArrayList<>();
        try (StopSignal clock = StopSignal.ofMachine();
                Fetcher fetcher = network.open(clock)) {
            watch(clock).run(() -> codes.add(round(fetcher, data)), failures);
        }
        codes.add(failures.exitCode());
        return codes.stream().mapToInt(Integer::intValue).max().orElse(ExitCode.DONE);
    }

    private Watch watch(StopSignal clock) {
        try {
            return new Watch(clock, every, once ? 1 : rounds);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--" + e.getMessage() + ".", e);
        }
    }

    /** What is fetched is remembered when it is in the archive, and not before. */
    private int round(Fetcher fetcher, DataFiles data) throws IOException {
        IssueLog log = new IssueLog(surroundings.err());
        PendingMemory pending = new PendingMemory(memory);
        Limits limits = Limits.defaults();
        Reading reading = new Reading(new WebSource(fetcher, new Intake(limits), limits, pending), addresses);
        IngestRun run = new IngestRun(surroundings, archive.path(), data, coding.threads(), log);
        RunReport report = run.run(reading::read, Progress.on(surroundings, -1));
        pending.keep();
        surroundings
                .err()
                .printf(
                        Locale.ROOT,
                        "%s %,d pages have not changed since they were fetched.%n",
                        new ReportText(report).words(),
                        reading.unchanged);
        if (reading.ended) {
            throw new InterruptedIOException("it was told to end");
        }
        return log.exitCode();
    }

    /** All addresses once. When it is told to end, what has come so far is still coded and kept. */
    private static final class Reading {
        private final WebSource web;
        private final List<String> addresses;
        private long unchanged;
        private boolean ended;

        Reading(WebSource web, List<String> addresses) {
            this.web = web;
            this.addresses = addresses;
        }

        void read(Consumer<Document> documents, Issues issues) {
            Taker taker = new Taker(documents, issues, page -> unchanged++);
            try {
                for (String address : addresses) {
                    web.read(address, taker);
                }
            } catch (InterruptedIOException e) {
                ended = true;
            }
        }
    }
}
