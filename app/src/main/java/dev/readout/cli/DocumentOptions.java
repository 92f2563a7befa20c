package dev.readout.cli;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which documents something is wanted whole. */
final class DocumentOptions {
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
            names = "--document",
            paramLabel = "DOC",
            description = "Only of this document: its name or address, or how that begins.")
    private Optional<String> document = Optional.empty();

    @Option(
            names = "--issuer",
            paramLabel = "CODE",
            description = "Only of documents that this state or body published.")
    private Optional<String> issuer = Optional.empty();

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    DocumentQuery query(Reader reader) {
        DocumentQuery query = scope.documents();
        query = document.map(told -> DocumentName.key(reader, told))
                .map(query::document)
                .orElse(query);
        query = issuer.map(query::issuer).orElse(query);
        query = from.map(query::from).orElse(query);
        return to.map(query::to).orElse(query);
    }
}
