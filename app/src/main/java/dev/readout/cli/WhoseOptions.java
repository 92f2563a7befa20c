package dev.readout.cli;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which document or issuer, and which versions of it. */
final class WhoseOptions {
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

    /** The one document may be named by its key or in other ways. */
    DocumentQuery query(Reader reader) {
        DocumentQuery query = scope.documents();
        query = document.map(told -> DocumentName.key(reader, told))
                .map(query::document)
                .orElse(query);
        return issuer.map(query::issuer).orElse(query);
    }
}
