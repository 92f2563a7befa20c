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

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    DocumentQuery query(Reader reader) {
        DocumentQuery query = whose.query(reader);
        query = from.map(query::from).orElse(query);
        return to.map(query::to).orElse(query);
    }
}
