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

    @Option(
            names = "--progress",
            paramLabel = "FORM",
            description = "How standard error tells of the run: text, or jsonl with an event a line for programs.")
    private Form form = Form.TEXT;

    enum Form {
        TEXT,
        JSONL
    }

    @Override
    public Integer call() throws IOException {
        Telling telling = switch (form) {
            case TEXT -> Telling.forPeople(surroundings, inputs.size(), surroundings.errTerminal() && !dryRun);
            case JSONL -> Telling.forPrograms(surroundings, inputs.size());
        };
        if (inputs.haveAddresses()) {
            try (StopSignal clock = StopSignal.ofMachine()) {
                return read(clock, telling);
            }
        }
        // Files are read to the end or the kill: what is in the archive by then is whole.
        return read(Clockwork.real(), telling);
    }

    private int read(Clockwork clock, Telling telling) throws IOException {
        try (Network opened = new Network(network, clock)) {
            return dryRun ? list(opened, telling) : ingest(opened, telling);
        }
    }

    private int list(Network opened, Telling telling) throws IOException {
        DryRun run = new DryRun(telling.surroundings(), telling.log());
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
        return telling.log().exitCode();
    }

    private int ingest(Network opened, Telling telling) throws IOException {
        int code = coded(opened, telling);
        new SearchIndex(telling.surroundings(), archive.place()).follow();
        new AlertBell(telling.surroundings(), archive.place()).ring(opened, telling.log());
        return Math.max(code, telling.log().exitCode());
    }

    private int coded(Network opened, Telling telling) throws IOException {
        Coder coder = surroundings.coder(coding.data(archive.path()));
        Progress progress = telling.progress().get();
        List<String> options = new ArrayList<>(coding.asWritten());
        if (inputs.haveAddresses()) {
            options.addAll(network.asWritten());
        }
        if (keepOriginals) {
            options.add("--keep-originals");
        }
        try (IngestRun run = new IngestRun(archive.place(), coder, coding.threads(), telling.log(), progress)) {
            RunReport report = run.run(inputs.sources(
                    surroundings,
                    (intake, limits) -> opened.source(intake, limits, run.memory()),
                    options,
                    keepOriginals ? Originals.KEPT : Originals.LEFT,
                    progress::read));
            tell(telling, new ReportText(report));
            if (run.unfit() > 0) {
                telling.surroundings()
                        .err()
                        .println(run.unfit() + " corrections that fitted before fit no coding now;"
                                + " 'readout corrections --unfit' lists them.");
            }
            return run.isEnded() ? ExitCode.FAILED : telling.log().exitCode();
        }
    }

    private void tell(Telling telling, ReportText text) throws IOException {
        telling.report().accept(text);
        if (reportFile.isPresent()) {
            Files.writeString(reportFile.get(), Json.indented(text.fields()) + "\n");
        }
    }
}
