package dev.readout.cli;

import dev.readout.query.DocumentQuery;
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

    DocumentQuery documents() {
        DocumentQuery query = DocumentQuery.all();
        query = earlier ? query.withEarlier() : query;
        return reposts ? query.withReposts() : query;
    }
}
