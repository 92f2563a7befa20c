package dev.readout.web.codebook;

import dev.readout.evaluate.Score;
import java.util.List;
import java.util.Optional;

/** All acts, each with its figures. */
public record ActsView(String version, List<Line> lines) {
    public ActsView {
        lines = List.copyOf(lines);
    }

    /** @param score in the samples; absent where they hold none of it */
    public record Line(String name, String definition, Optional<Score> score) {}
}
