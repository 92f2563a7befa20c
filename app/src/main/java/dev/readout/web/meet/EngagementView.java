package dev.readout.web.meet;

import dev.readout.web.frame.Feed;
import java.util.List;

/**
 * One engagement.
 *
 * @param rule that found it
 * @param acts that are of it
 */
public record EngagementView(Meeting meeting, String key, String rule, List<Said> acts, List<Feed> feeds) {
    public EngagementView {
        acts = List.copyOf(acts);
        feeds = List.copyOf(feeds);
    }

    /**
     * What was said or done.
     *
     * @param by codes, as target
     * @param address of the record beside its text
     */
    public record Said(
            String act, List<String> by, List<String> target, boolean negated, String quote, String address) {
        public Said {
            by = List.copyOf(by);
            target = List.copyOf(target);
        }
    }
}
