package dev.readout.web.codebook;

import dev.readout.codebook.ActEntry;
import dev.readout.evaluate.Score;
import dev.readout.query.CoderRow;
import java.util.List;
import java.util.Optional;

/**
 * All acts, each with its figures.
 *
 * @param version of the codebook for people
 * @param coders by what the texts of this archive were coded, the latest first
 */
public record ActsView(String version, List<Line> lines, List<CoderRow> coders) {
    public ActsView {
        lines = List.copyOf(lines);
        coders = List.copyOf(coders);
    }

    /** @param score in the samples; absent where they hold none of it */
    public record Line(ActEntry entry, Optional<Score> score) {}
}
