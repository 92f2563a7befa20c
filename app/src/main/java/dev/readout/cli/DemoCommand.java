package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.desk.Overlays;
import dev.readout.ingest.IngestRun;
import dev.readout.ingest.Progress;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.intake.MetaFile;
import dev.readout.pipeline.RunReport;
import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a newcomer what the program does, on the bundled samples. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout demo",
            "  readout demo --no-open      for a machine without a browser",
            "  readout demo --no-serve     code and end"
        })
final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "The data directory; one in your cache if not told.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--no-serve", description = "Only code the samples.")
    private boolean ends;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path samples = surroundings.home().resolve("samples");
        if (!Files.isDirectory(samples)) {
            throw new CommandException("there are no samples in " + samples + "; start ./readout from its checkout.");
        }
        Path directory = data.orElseGet(this::cache);
        IssueLog log = new IssueLog(surroundings.err());
        RunReport report = ingest(samples, directory, log);
        surroundings.err().println(new ReportText(report).sum());
        tell(directory);
        if (!ends) {
            site.serve(surroundings, ArchivePlace.in(directory));
        }
        return log.exitCode();
    }

    private RunReport ingest(Path samples, Path directory, IssueLog log) throws IOException {
        Overlays overlays = new Overlays(directory); // what is asked later knows the invented states too
        Path actors = samples.resolve("actors.yml");
        if (Files.isRegularFile(actors)) {
            String invented = Files.readString(actors);
            overlays.write("samples.yml", out -> out.write(invented));
        }
        DataFiles files = overlays.data();
        Path meta = samples.resolve("meta.tsv");
        MetaFile told = Files.isRegularFile(meta) ? MetaFile.read(meta) : MetaFile.none();
        List<Path> releases = releases(samples);
        surroundings.err().println("Coding " + releases.size() + " sample releases …");
        Intake intake = new Intake(Limits.defaults());
        List<FileSource> sources = releases.stream()
                .map(file -> new FileSource(file, intake, told, List.of(), Originals.LEFT))
                .toList();
        int threads = Runtime.getRuntime().availableProcessors();
        Progress progress = surroundings.progress(OptionalLong.empty());
        try (IngestRun run =
                new IngestRun(ArchivePlace.in(directory), surroundings.coder(files), threads, log, progress)) {
            return run.run(sources);
        }
    }

    private static List<Path> releases(Path samples) throws IOException {
        try (var files = Files.list(samples)) {
            return files.filter(f -> f.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
        }
    }

    private Path cache() {
        String told = surroundings.environment().getOrDefault("XDG_CACHE_HOME", "");
        Path base = told.isEmpty()
                ? Path.of(surroundings.properties().getOrDefault("user.home", "."), ".cache")
                : Path.of(told);
        return base.resolve("readout").resolve("demo");
    }

    private void tell(Path directory) {
        String at = " --data " + directory;
        List.of(
                        "",
                        "Try next:",
                        "  ./readout documents" + at,
                        "  ./readout show 01-haesan-vice-ministers.txt" + at,
                        "  ./readout acts --act condemn" + at,
                        "  ./readout engagements --actor XHA --actor XVA" + at,
                        "  ./readout export --format csv -o acts.csv" + at,
                        "")
                .forEach(surroundings.out()::println);
        surroundings.out().flush();
    }
}
