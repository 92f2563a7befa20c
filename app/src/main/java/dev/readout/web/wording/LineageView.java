package dev.readout.web.wording;

import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Piece;
import dev.readout.wording.BaseRate;
import java.util.List;
import java.util.Optional;

/**
 * How a recurring statement changed.
 *
 * @param key of the document whose series it is
 * @param later the address at which it is to be had; absent where it is here
 */
public record LineageView(String key, String title, Optional<String> later, Optional<Found> found, List<Feed> feeds) {
    public LineageView {
        feeds = List.copyOf(feeds);
    }

    /**
     * @param issuer code of who publishes it
     * @param editions how many there are; none where the document has no other edition
     * @param steps from each edition to the next, the latest first
     */
    public record Found(String issuer, String genre, int editions, List<Step> steps) {
        public Found {
            steps = List.copyOf(steps);
        }
    }

    /**
     * From one edition to the next.
     *
     * @param same how many clauses stayed
     */
    public record Step(Edition before, Edition after, int same, List<Change> changes) {}

    /** @param day of publication, in ISO form; empty where it is not known */
    public record Edition(String address, String title, String day) {}

    /**
     * What became of a clause.
     *
     * @param kind in small letters, such as {@code softened}
     * @param ladders of strength on which words were exchanged
     * @param rate in how many of the editions before it stood
     * @param back the address of the edition in which it stood last, where it has come back
     */
    public record Change(
            String kind,
            boolean moved,
            Optional<Clause> before,
            Optional<Clause> after,
            List<String> ladders,
            BaseRate rate,
            Optional<String> back) {}

    /** A clause with the words that are others lit. */
    public record Clause(String address, List<Piece> pieces) {}
}
