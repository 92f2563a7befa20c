package dev.readout.cli;

import dev.readout.ingest.AddressSource;
import dev.readout.ingest.Coder;
import dev.readout.ingest.FetchMemory;
import dev.readout.ingest.IngestRun;
import dev.readout.ingest.Once;
import dev.readout.ingest.Progress;
import dev.readout.ingest.Watch;
import dev.readout.ingest.WebSource;
import dev.readout.intake.Intake;
import dev.readout.pipeline.RunReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
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
    private LimitOptions limits = new LimitOptions();

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
        Coder made = surroundings.coder(coding.data(archive.path()));
        // One pipeline for all rounds: it takes seconds to make.
        Coder coder = new Coder(made.fingerprint(), new Once<>(made.pipeline()), made.labels());
        IssueLog failures = new IssueLog(surroundings.err());
        List<Integer> codes = new ArrayList<>();
        try (StopSignal clock = StopSignal.ofMachine();
                Network network = new Network(this.network, clock)) {
            watch(clock).run(() -> codes.add(round(network, coder)), failures);
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

    private int round(Network network, Coder coder) throws IOException {
        IssueLog log = new IssueLog(surroundings.err(), surroundings.errTerminal());
        Progress progress = surroundings.progress(OptionalLong.empty());
        try (IngestRun run = new IngestRun(archive.place(), coder, coding.threads(), log, progress)) {
            RunReport report = run.run(sources(network, run.memory()));
            surroundings.err().println(new ReportText(report).words());
            if (run.isEnded()) {
                throw new InterruptedIOException("it was told to end");
            }
        }
        new SearchIndex(surroundings, archive.place()).follow();
        new AlertBell(surroundings, archive.place()).ring(network, log);
        return log.exitCode();
    }

    private List<AddressSource> sources(Network network, FetchMemory memory) {
        WebSource web = network.source(new Intake(limits.limits()), limits.limits(), memory);
        List<String> options = new ArrayList<>(limits.asWritten());
        options.addAll(coding.asWritten());
        options.addAll(this.network.asWritten());
        return addresses.stream()
                .map(address -> new AddressSource(web, address, Json.line(options)))
                .toList();
    }
}
