package dev.readout.web.codebook;

import dev.readout.codebook.ActEntry;
import dev.readout.evaluate.Score;
import java.util.Optional;

/** @param score in the samples; absent where they hold none of it */
public record ActView(ActEntry entry, Optional<Score> score) {}
