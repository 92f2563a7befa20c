package dev.readout.store;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.RankLadder;
import dev.readout.coding.Crosswalk;

/**
 * What facts are called beside their own names: codes of other schemes, levels of rank.
 *
 * @param ranks of the offices of participants
 */
public record Labels(Crosswalk crosswalk, RankLadder ranks) {

    /** @throws dev.readout.codebook.DataException where a file breaks the schema */
    public static Labels load(DataFiles data) {
        return new Labels(Crosswalk.load(data), new RankLadder(Gazetteer.read(data)));
    }

    /** Those of the data files that the program brings. */
    public static Labels bundled() {
        return Bundled.LABELS;
    }

    /** Read when they are first asked for: not every writer writes facts. */
    private static final class Bundled {
        private static final Labels LABELS = load(DataFiles.bundled());
    }
}
