package dev.readout.wording;

import dev.readout.search.Listed;

/**
 * An earlier document that a new one is compared with.
 *
 * @param why what both have in common
 */
public record Predecessor(Listed in, String why) {
    static final String EDITION = "of the same series";

    boolean isEdition() {
        return why.equals(EDITION);
    }
}
