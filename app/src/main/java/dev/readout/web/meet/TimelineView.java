package dev.readout.web.meet;

import dev.readout.resolve.Engagement;
import dev.readout.web.draw.Drawing;
import dev.readout.web.frame.Feed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Engagements by month and kind.
 *
 * @param drawing absent where there is none
 * @param lines the latest month first
 * @param undated how many are of no one month
 */
public record TimelineView(
        EngagementFilter filter, Optional<Drawing> drawing, List<Line> lines, long undated, List<Feed> feeds) {
    public TimelineView {
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }

    /** @param address of the month's list */
    public record Line(YearMonth month, String address, Map<Engagement.Kind, Long> counts) {
        public Line {
            counts = Map.copyOf(counts);
        }

        public long count(Engagement.Kind kind) {
            return counts.getOrDefault(kind, 0L);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public List<Engagement.Kind> kinds() {
        return List.of(Engagement.Kind.values());
    }
}
