package dev.readout.web.meet;

import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import java.util.List;

/**
 * A part of the list of engagements.
 *
 * @param all how many there are; more than {@code counted} where counting was ended
 * @param whole address of the same whenever it was, also of unknown days; empty where no days were left out
 */
public record EngagementsView(
        EngagementFilter filter,
        List<Meeting> meetings,
        long all,
        long counted,
        String whole,
        Turning turning,
        List<Feed> feeds) {
    public EngagementsView {
        meetings = List.copyOf(meetings);
        feeds = List.copyOf(feeds);
    }

    public boolean isCountedWhole() {
        return all <= counted;
    }
}
