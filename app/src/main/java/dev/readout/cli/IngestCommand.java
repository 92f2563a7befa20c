package dev.readout.cli;

import dev.readout.ingest.Coder;
import dev.readout.ingest.IngestRun;
import dev.readout.ingest.Progress;
import dev.readout.pipeline.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            "  readout ingest releases.tar.gz crawl.warc.gz --dry-run"
        })
final class IngestCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private InputOptions.Coding coding = new InputOptions.Coding();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--report", paramLabel = "FILE", description = "Write the run report into this file, as JSON.")
    private Optional<Path> reportFile = Optional.empty();

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
        if (dryRun) {
            DryRun run = new DryRun(surroundings);
            inputs.read(surroundings, run::list, log);
            run.sum(log.counts());
            return log.exitCode();
        }
        Progress progress = ProgressLines.of(surroundings, inputs.size());
        RunReport report;
        try (IngestRun run = new IngestRun(archive.path(), coder(), coding.threads(), log, progress)) {
            report = run.run(inputs.sources(surroundings, coding, progress::read));
        }
        ReportText text = new ReportText(report);
        surroundings.err().println(text.words());
        if (reportFile.isPresent()) {
            Files.writeString(reportFile.get(), Json.indented(text.fields()) + "\n");
        }
        return log.exitCode();
    }

    private Coder coder() throws IOException {
        return surroundings.coder(coding.data(archive.path()));
    }
}
