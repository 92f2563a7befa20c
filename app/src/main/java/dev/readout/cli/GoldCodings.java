package dev.readout.cli;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.evaluate.Coding;
import dev.readout.evaluate.CodingReader;
import dev.readout.evaluate.GoldDocument;
import dev.readout.ingest.CodingLine;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.intake.MetaFile;
import dev.readout.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The codings that are to be judged: made now, or made before by whomever. */
final class GoldCodings {
    private final MetaFile told;
    private final IssueLog issues;
    private final Intake intake = new Intake(Limits.defaults());

    GoldCodings(MetaFile told, IssueLog issues) {
        this.told = told;
        this.issues = issues;
    }

    /** Codes the documents, and gives the codings in their order; what cannot be coded has an empty one. */
    List<Coding> make(List<GoldDocument> documents, Supplier<Pipeline> pipeline, int threads) throws IOException {
        List<Coding> codings = new ArrayList<>();
        try (CodingLine line = new CodingLine(pipeline, threads, result -> {
            result.issues().forEach(issues::add);
            codings.add(result.coded().map(GoldCodings::form).orElseGet(() -> none(result.document())));
        })) {
            for (GoldDocument document : documents) {
                Optional<Document> read = read(document);
                if (read.isPresent()) {
                    line.put(read.get());
                } else {
                    line.finish();
                    codings.add(Coding.none(document.name(), ""));
                }
            }
            line.finish();
        }
        return codings;
    }

    /** Reads them from a folder: NAME.json for NAME.txt; where there is none, nothing was found. */
    static List<Coding> read(List<GoldDocument> documents, Path folder) throws IOException {
        List<Coding> codings = new ArrayList<>();
        for (GoldDocument document : documents) {
            Path file = folder.resolve(document.name().replaceFirst("\\.[a-z]+$", "") + ".json");
            codings.add(
                    Files.exists(file)
                            ? CodingReader.read(file.toString(), Files.readString(file))
                            : Coding.none(document.name(), ""));
        }
        return codings;
    }

    /** The text in which quotes are looked up: as it lies there, for a page what a reader sees of it. */
    String text(GoldDocument document) throws IOException {
        return document.name().endsWith(".html")
                ? read(document).map(d -> d.text().value()).orElse("")
                : document.text();
    }

    private Optional<Document> read(GoldDocument document) throws IOException {
        Metadata metadata = told.find(document.path(), document.name())
                .orElseGet(() -> metadata(document.name(), document.published(), document.issuer()));
        return intake.readBytes(document.name(), Files.readAllBytes(document.path()), metadata, issues);
    }

    private static Metadata metadata(String name, Optional<String> published, Optional<String> issuer) {
        Metadata none = Metadata.unknown();
        try {
            return new Metadata(
                    published.map(LocalDate::parse).map(Known::told),
                    none.instant(),
                    none.zone(),
                    issuer.map(Known::told),
                    none.address(),
                    none.title());
        } catch (DateTimeException e) {
            throw new CommandException(name + ": 'published' is no day such as 2026-03-12; put it right.", e);
        }
    }

    static Coding form(Coded coded) {
        return CodingReader.read(coded.document().name(), Json.line(GoldRecord.of(coded)));
    }

    /**
     * Codes short texts that lie in no file, each a document of its own; what cannot be coded is left out.
     *
     * @param <T> what a text belongs to
     */
    <T> void each(
            List<T> items,
            Function<T, Loose> text,
            Supplier<Pipeline> pipeline,
            int threads,
            BiConsumer<T, Coded> sink) {
        Map<String, T> byName = new HashMap<>();
        try (CodingLine line = new CodingLine(pipeline, threads, result -> {
            result.issues().forEach(issues::add);
            result.coded().ifPresent(c -> sink.accept(byName.get(c.document().name()), c));
        })) {
            for (T item : items) {
                Loose loose = text.apply(item);
                byName.put(loose.name(), item);
                Metadata metadata = metadata(loose.name(), loose.published(), loose.issuer());
                intake.readBytes(loose.name(), loose.text().getBytes(StandardCharsets.UTF_8), metadata, issues)
                        .ifPresent(line::put);
            }
            line.finish();
        }
    }

    /** A text without a file. */
    record Loose(String name, String text, Optional<String> published, Optional<String> issuer) {}

    private static Coding none(Document document) {
        return Coding.none(document.name(), "");
    }
}
