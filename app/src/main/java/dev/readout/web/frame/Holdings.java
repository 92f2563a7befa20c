package dev.readout.web.frame;

import dev.readout.query.Coverage;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the archive holds, in short.
 *
 * @param first day of publication, {@code 2024-05-31}; empty where no document is dated
 */
public record Holdings(long documents, int issuers, String first, String last) {

    /** Nothing is told of an empty archive: its pages say so themselves. */
    public static Optional<Holdings> find(Coverage coverage) {
        if (coverage.documents() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Holdings(
                coverage.documents(),
                (int) coverage.lines().stream()
                        .filter(line -> !line.issuer().isEmpty())
                        .count(),
                coverage.lines().stream()
                        .map(Coverage.Line::first)
                        .min(Comparator.naturalOrder())
                        .orElse(""),
                coverage.lines().stream()
                        .map(Coverage.Line::last)
                        .max(Comparator.naturalOrder())
                        .orElse("")));
    }
}
