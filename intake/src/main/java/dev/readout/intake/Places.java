package dev.readout.intake;

import dev.readout.document.Origin;
import dev.readout.document.Origins;

/**
 * Leads from the positions that a reader gave its characters, which need only be ordered and apart, to where these stand
 * in the file.
 */
@FunctionalInterface
interface Places {
    /** The positions are the bytes of the file. */
    Places BYTES = position -> position;

    Origin at(Origin.Bytes position);

    /** The origins of a text whose positions are known. */
    static Origins of(Origins positions, Places places) {
        return places == BYTES ? positions : new Placed(positions, places);
    }

    /** Origins that are looked up when they are asked for. */
    record Placed(Origins positions, Places places) implements Origins {
        @Override
        public int length() {
            return positions.length();
        }

        @Override
        public Origin get(int codePoint) {
            return positions.get(codePoint) instanceof Origin.Bytes position ? places.at(position) : Origin.synthetic();
        }
    }
}
