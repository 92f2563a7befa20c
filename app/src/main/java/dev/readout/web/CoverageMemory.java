package dev.readout.web;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.web.frame.Coverage;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/** What the archive holds, counted once in a while: it stands on every page. */
final class CoverageMemory implements Supplier<Optional<Coverage>> {
    private static final long AGE = Duration.ofSeconds(30).toNanos();

    private final Reader reader;
    private Optional<Coverage> coverage = Optional.empty();
    private long end = System.nanoTime();

    CoverageMemory(Reader reader) {
        this.reader = reader;
    }

    @Override
    public synchronized Optional<Coverage> get() {
        if (System.nanoTime() - end >= 0) {
            coverage = count();
            end = System.nanoTime() + AGE;
        }
        return coverage;
    }

    /** Nothing is told of an empty archive: its pages say so themselves. */
    private Optional<Coverage> count() {
        dev.readout.query.Coverage counted = reader.coverage(DocumentQuery.all());
        return counted.documents() == 0
                ? Optional.empty()
                : Optional.of(new Coverage(
                        counted.documents(),
                        (int) counted.lines().stream()
                                .filter(line -> !line.issuer().isEmpty())
                                .count(),
                        counted.lines().stream()
                                .map(line -> line.first())
                                .min(Comparator.naturalOrder())
                                .orElse(""),
                        counted.lines().stream()
                                .map(line -> line.last())
                                .max(Comparator.naturalOrder())
                                .orElse("")));
    }
}
