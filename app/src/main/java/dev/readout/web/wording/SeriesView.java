package dev.readout.web.wording;

import dev.readout.web.frame.Feed;
import dev.readout.wording.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Statements that recur.
 *
 * @param words of the headlines that are asked for; empty for all
 * @param fault why it cannot be asked so; empty where it can
 * @param later the address at which they are to be had; absent where they are here
 */
public record SeriesView(
        String words,
        Documents documents,
        String fault,
        Optional<String> later,
        Optional<Found> found,
        List<Feed> feeds) {
    public SeriesView {
        feeds = List.copyOf(feeds);
    }

    /**
     * @param scope what was looked through
     * @param earlier so many documents before these were not
     * @param all how many series there are; the first of them are the lines
     */
    public record Found(Scope scope, int earlier, int all, List<Line> lines) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A series.
     *
     * @param parties codes
     * @param first day of publication of the first edition, in ISO form
     * @param address of its lineage
     */
    public record Line(
            String name,
            String issuer,
            String genre,
            List<String> parties,
            int editions,
            String first,
            String last,
            String address) {}
}
