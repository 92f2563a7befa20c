package dev.readout.cli;

import dev.readout.fetch.Clockwork;
import dev.readout.ingest.Coder;
import dev.readout.ingest.DocumentSource;
import dev.readout.ingest.FetchMemory;
import dev.readout.ingest.IngestRun;
import dev.readout.ingest.Progress;
import dev.readout.pipeline.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes documents into an archive. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout ingest releases/",
            "  readout ingest releases/ --meta meta.tsv --data archive/",
            "  readout ingest releases/ --report run.json      run it again any time: only what is new is coded",
            "  readout ingest news.jsonl.gz --map text=body,title=headline,date=published,url=link,id=guid",
            "  readout ingest releases.tar.gz crawl.warc.gz --dry-run",
            "  readout ingest https://mofa.example/feed.xml    the pages behind a feed or sitemap, or one page"
        })
final class IngestCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private InputOptions.Coding coding = new InputOptions.Coding();

    @Mixin
    private FetchOptions network = new FetchOptions();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--report", paramLabel = "FILE", description = "Write the run report into this file, as JSON.")
    private Optional<Path> reportFile = Optional.empty();

    @Option(
            names = "--keep-originals",
            description = {
                "Keep the bytes of files in the archive too, for 'show --original'. Those of what comes from the web are",
                "kept in any case, since it may be gone tomorrow."
            })
    private boolean keepOriginals;

    @Option(
            names = "--dry-run",
            description = "List what would be read, with counts by format and the issues; code and keep nothing.")
    private boolean dryRun;

    IngestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        IssueLog log = new IssueLog(surroundings.err(), surroundings.errTerminal() && !dryRun);
        if (inputs.haveAddresses()) {
            try (StopSignal clock = StopSignal.ofMachine()) {
                return read(clock, log);
            }
        }
        // Files are read to the end or the kill: what is in the archive by then is whole.
        return read(Clockwork.real(), log);
    }

    private int read(Clockwork clock, IssueLog log) throws IOException {
        try (Network opened = new Network(network, clock)) {
            return dryRun ? list(opened, log) : ingest(opened, log);
        }
    }

    private int list(Network opened, IssueLog log) throws IOException {
        DryRun run = new DryRun(surroundings, log);
        FetchMemory memory = FetchMemory.untilTheEnd();
        for (DocumentSource source : inputs.sources(
                surroundings,
                (intake, limits) -> opened.source(intake, limits, memory),
                List.of(),
                Originals.LEFT,
                bytes -> {})) {
            source.read(run);
        }
        run.sum();
        return log.exitCode();
    }

    private int ingest(Network opened, IssueLog log) throws IOException {
        int code = coded(opened, log);
        new SearchIndex(surroundings, archive.place()).follow();
        new AlertBell(surroundings, archive.place()).ring(opened, log);
        return Math.max(code, log.exitCode());
    }

    private int coded(Network opened, IssueLog log) throws IOException {
        Coder coder = surroundings.coder(coding.data(archive.path()));
        Progress progress = surroundings.progress(inputs.size());
        List<String> options = new ArrayList<>(coding.asWritten());
        if (inputs.haveAddresses()) {
            options.addAll(network.asWritten());
        }
        if (keepOriginals) {
            options.add("--keep-originals");
        }
        try (IngestRun run = new IngestRun(archive.place(), coder, coding.threads(), log, progress)) {
            RunReport report = run.run(inputs.sources(
                    surroundings,
                    (intake, limits) -> opened.source(intake, limits, run.memory()),
                    options,
                    keepOriginals ? Originals.KEPT : Originals.LEFT,
                    progress::read));
            tell(new ReportText(report));
            if (run.unfit() > 0) {
                surroundings
                        .err()
                        .println(run.unfit() + " corrections that fitted before fit no coding now;"
                                + " 'readout corrections --unfit' lists them.");
            }
            return run.isEnded() ? ExitCode.FAILED : log.exitCode();
        }
    }

    private void tell(ReportText text) throws IOException {
        surroundings.err().println(text.words());
        if (reportFile.isPresent()) {
            Files.writeString(reportFile.get(), Json.indented(text.fields()) + "\n");
        }
    }
}
