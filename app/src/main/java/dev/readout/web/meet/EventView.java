package dev.readout.web.meet;

import dev.readout.web.frame.Feed;
import java.util.List;
import java.util.Optional;

/**
 * An event with all its accounts, or documents side by side.
 *
 * @param event its id; absent where documents are compared that are of none
 * @param reports of it, in the order of publication
 * @param reasons why these are of one event
 */
public record EventView(
        Optional<String> event, List<Meeting> reports, AccountTable accounts, List<Reason> reasons, List<Feed> feeds) {
    public EventView {
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
        feeds = List.copyOf(feeds);
    }

    /**
     * Why two reports are of one event.
     *
     * @param threshold the least score that joins
     * @param said by a person, which outweighs what is found
     */
    public record Reason(
            String one, String other, int score, int threshold, List<Found> findings, Optional<String> said) {
        public Reason {
            findings = List.copyOf(findings);
        }
    }

    /** @param weight less than 0 where it speaks against */
    public record Found(String finding, int weight, String one, String other) {}
}
