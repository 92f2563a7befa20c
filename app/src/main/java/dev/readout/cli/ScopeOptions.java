package dev.readout.cli;

import dev.readout.query.DocumentQuery;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which documents count. */
final class ScopeOptions {
    @Option(
            names = "--all-versions",
            description = "Earlier versions of documents too; else only the latest of each counts.")
    private boolean earlier;

    @Option(
            names = "--reposts",
            description = "Documents too that repeat another; else a release counts once, wherever it is printed.")
    private boolean reposts;

    @Option(
            names = "--known-at",
            paramLabel = "DATE",
            description =
                    "As the record was known at the end of this day (UTC), or at an instant: codings and corrections"
                            + " of later are left out.",
            converter = Moment.class)
    private Optional<Instant> knownAt = Optional.empty();

    DocumentQuery documents() {
        DocumentQuery query = DocumentQuery.all();
        query = earlier ? query.withEarlier() : query;
        query = knownAt.map(query::knownAt).orElse(query);
        return reposts ? query.withReposts() : query;
    }
}
