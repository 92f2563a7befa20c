package dev.readout.web.actor;

import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import java.util.List;

/**
 * Who was seen in which office.
 *
 * @param office words that it holds; empty for all
 */
public record OfficesView(String code, String office, List<TenureLine> lines, Turning turning, List<Feed> feeds) {
    public OfficesView {
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }
}
