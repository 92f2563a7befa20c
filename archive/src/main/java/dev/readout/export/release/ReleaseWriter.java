package dev.readout.export.release;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.export.Dictionary;
import dev.readout.export.Export;
import dev.readout.export.What;
import dev.readout.export.form.Formats;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a release into a directory: data in three forms, codebook, coverage, data dictionary, citation and checksums. */
public final class ReleaseWriter {
    private static final List<String> FORMS = List.of("csv", "jsonl", "parquet");

    private final Export export;
    private final Citation citation;
    private final String program;
    private final String fingerprint;

    /**
     * @param program name and version of what writes it
     * @param fingerprint of the program with the data files that are in the release
     */
    public ReleaseWriter(Export export, Citation citation, String program, String fingerprint) {
        this.export = export;
        this.citation = citation;
        this.program = program;
        this.fingerprint = fingerprint;
    }

    /**
     * Writes all of it.
     *
     * @param directory empty, or not there yet
     * @throws dev.readout.export.ExportException where a quote is not in its text any more
     */
    public void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        data(directory.resolve("data"));
        codebook(directory.resolve("codebook"));
        Coverage coverage = new Coverage();
        export.reader().eachDocument(export.documents(), coverage::count);
        try (Writer out = Files.newBufferedWriter(directory.resolve("coverage.csv"))) {
            coverage.write(out);
        }
        Files.writeString(directory.resolve("columns.tsv"), columns());
        Files.writeString(directory.resolve("CITATION.cff"), citation.cff());
        Files.writeString(directory.resolve("LICENCE.txt"), licence());
        Files.writeString(directory.resolve("README.md"), readme(coverage));
        Files.writeString(directory.resolve(Checksums.FILE), new Checksums(directory).lines());
    }

    private void data(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (What what : What.values()) {
            for (String form : FORMS) {
                Path file = directory.resolve(name(what) + "." + form);
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    export.of(what).write(Formats.find(form).orElseThrow(), out);
                }
            }
        }
    }

    /** The files as they were read: the bundled ones by their paths, those of the user apart and by their names alone. */
    private void codebook(Path directory) throws IOException {
        Set<String> bundled =
                DataFiles.bundled().files().stream().map(DataNode::file).collect(Collectors.toSet());
        for (DataNode file : export.data().files()) {
            Path path = bundled.contains(file.file())
                    ? directory.resolve(file.file())
                    : free(
                            directory.resolve("own"),
                            Path.of(file.file()).getFileName().toString());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.content());
        }
    }

    private static Path free(Path directory, String name) {
        Path path = directory.resolve(name);
        for (int n = 2; Files.exists(path); n++) {
            path = directory.resolve(n + "-" + name);
        }
        return path;
    }

    private static String columns() {
        StringBuilder lines = new StringBuilder("file\tcolumn\ttype\tmeaning\n");
        for (What what : What.values()) {
            for (Dictionary.Entry e : Dictionary.list(what)) {
                lines.append(String.join("\t", name(what), e.column(), e.type().sql(), e.meaning()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private String licence() {
        return citation.licence()
                        .map(l -> "The publisher of these data gives them under: " + l + "\n")
                        .orElse("The publisher of these data has not said under which licence they are given.\n")
                + "Quotes are from the documents that data/documents.csv lists; the rights in these are their publishers'.\n";
    }

    private String readme(Coverage coverage) {
        Coverage.Total total = coverage.total();
        return "# " + citation.title() + "\n\n"
                + citation.line() + "\n\n"
                + "Acts and engagements read from " + total.documents() + " documents: " + total.acts() + " acts, "
                + total.engagements()
                + " engagements. Each is what a document *claims*, with the words that say so; offsets are"
                + " code points in a text whose hash stands beside them. A document that is silent denies nothing.\n\n"
                + "| file | what |\n|---|---|\n"
                + "| `data/` | acts, engagements and documents, each as CSV, JSON lines and Parquet: the same rows |\n"
                + "| `columns.tsv` | what each column means, and its type |\n"
                + "| `coverage.csv` | documents by issuer and month; months without one are rows with 0 |\n"
                + "| `codebook/` | the data files: acts with their rules, actors, places, crosswalks |\n"
                + "| `CITATION.cff`, `LICENCE.txt` | how to cite it, and what you may do with it |\n"
                + "| `SHA256SUMS` | `sha256sum -c SHA256SUMS` checks all files |\n\n"
                + "## Coverage\n\n"
                + "| issuer | documents | first day | last day | months between without a document |\n"
                + "|---|---|---|---|---|\n"
                + coverage.summary() + "\n"
                + "## How it was made\n\n"
                + "By " + program + " with version " + ActCodebook.VERSION
                + " of its codebook. A coding is a function of the text,"
                + " its metadata and a fingerprint of all that it was made by.\n\n"
                + "| fingerprint | documents coded under it |\n|---|---|\n"
                + coverage.fingerprints().entrySet().stream().map(this::row).collect(Collectors.joining())
                + "\n";
    }

    private String row(Map.Entry<String, Integer> coded) {
        boolean same = coded.getKey().equals(fingerprint);
        return "| `" + coded.getKey() + "`"
                + (same ? " (the files in `codebook/`)" : " (other files than those in `codebook/`)") + " | "
                + coded.getValue() + " |\n";
    }
}
