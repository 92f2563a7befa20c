package dev.readout.cli;

import dev.readout.intake.Limits;
import java.util.List;
import picocli.CommandLine.Option;

/** How much of one input is read. */
final class LimitOptions {
    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Documents with more bytes are not read (${DEFAULT-VALUE}).")
    private int maxBytes = Limits.defaults().bytes();

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            description = "The nesting of HTML below which only its text counts (${DEFAULT-VALUE}).")
    private int maxDepth = Limits.defaults().depth();

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description = "What expands to more than so many times its size is not read (${DEFAULT-VALUE}).")
    private int maxRatio = Limits.defaults().ratio();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description = "How many archives may lie one in the other (${DEFAULT-VALUE}).")
    private int maxNesting = Limits.defaults().nesting();

    @Option(
            names = "--max-entries",
            paramLabel = "N",
            description = "How many entries of one archive are looked at (${DEFAULT-VALUE}).")
    private int maxEntries = Limits.defaults().entries();

    /** @throws CommandException where one of them is out of range */
    Limits limits() {
        try {
            return new Limits(maxBytes, maxDepth, maxRatio, maxNesting, maxEntries);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--max-" + e.getMessage() + ".", e);
        }
    }

    /** The options that would set the same limits. */
    List<String> asWritten() {
        return List.of(
                "--max-bytes=" + maxBytes,
                "--max-depth=" + maxDepth,
                "--max-ratio=" + maxRatio,
                "--max-nesting=" + maxNesting,
                "--max-entries=" + maxEntries);
    }
}
