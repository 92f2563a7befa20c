package dev.readout.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A title of office.
 *
 * @param title its usual wording
 * @param variants other wordings
 * @param level its place on the ladder of ranks: 1 is a head of state or government, 6 an official
 * @param affiliation code of the one state or body that has this office; absent where many have it
 */
public record OfficeTitle(String title, List<String> variants, int level, Optional<String> affiliation) {
    public OfficeTitle {
        variants = List.copyOf(variants);
        if (level < 1 || level > 9) {
            throw new IllegalArgumentException("no rank: " + level);
        }
    }
}
