package dev.readout.cli;

import dev.readout.export.Exporter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports the whole archive. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout export --format csv -o acts.csv",
            "  readout export --format jsonl --what engagements > engagements.jsonl",
            "  readout export --format csv --what documents --all-versions --reposts -o documents.csv"
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "csv or jsonl.")
    private Exporter.Format format = Exporter.Format.CSV;

    @Option(
            names = "--what",
            paramLabel = "ROWS",
            defaultValue = "acts",
            description = "acts, engagements or documents (${DEFAULT-VALUE}).")
    private What what = What.ACTS;

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write into this file; it is there whole or not at all.")
    private Optional<Path> output = Optional.empty();

    enum What {
        ACTS,
        ENGAGEMENTS,
        DOCUMENTS
    }

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Exporter exporter = new Exporter(archive.reader(), scope.documents());
        if (output.isPresent()) {
            toFile(exporter, output.get());
        } else {
            write(exporter, new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }

    /** Written beside and renamed, so that nobody takes half an export for one. */
    private void toFile(Exporter exporter, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                write(exporter, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(Exporter exporter, Writer out) throws IOException {
        switch (what) {
            case ACTS -> exporter.acts(format, out);
            case ENGAGEMENTS -> exporter.engagements(format, out);
            case DOCUMENTS -> exporter.documents(format, out);
        }
        out.flush();
    }
}
