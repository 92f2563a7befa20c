package dev.readout.cli;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which documents the wording is asked, and in which form. */
final class WordingOptions {
    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--issuer",
            paramLabel = "CODE",
            description = "Only of documents that this state or body published.")
    private Optional<String> issuer = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Of documents published on this day or later: 2026-03-12, 2026-03 or 2026.",
            converter = FilterOptions.First.class)
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Of documents published on this day or earlier.",
            converter = FilterOptions.Last.class)
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl or csv, with the spans of all quotes.")
    private RowPrinter.Format format = RowPrinter.Format.TABLE;

    ArchiveOption archive() {
        return archive;
    }

    Reader reader() {
        return archive.reader();
    }

    SearchIndex index(Surroundings surroundings) {
        return new SearchIndex(surroundings, archive.place());
    }

    RowPrinter.Format format() {
        return format;
    }

    DocumentQuery documents() {
        DocumentQuery query = DocumentQuery.all();
        query = issuer.map(query::issuer).orElse(query);
        query = from.map(query::from).orElse(query);
        return to.map(query::to).orElse(query);
    }
}
