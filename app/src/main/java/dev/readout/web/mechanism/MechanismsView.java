package dev.readout.web.mechanism;

import dev.readout.query.MechanismCount;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import java.util.List;

/**
 * Mechanisms, those that most documents name first.
 *
 * @param kind that is asked for, in small letters; empty for all
 * @param kinds to choose from
 * @param words that the names hold; empty for all
 */
public record MechanismsView(
        String kind, List<String> kinds, String words, List<MechanismCount> lines, Turning turning, List<Feed> feeds) {
    public MechanismsView {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }
}
