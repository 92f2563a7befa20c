package dev.readout.web.meet;

import dev.readout.web.draw.Drawing;
import dev.readout.web.frame.Feed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Engagements by who took part, and by the highest rank that did.
 *
 * @param all how many lines there are
 * @param bar of a line
 */
public record RanksView(
        EngagementFilter filter, List<Line> lines, int all, Function<Line, Drawing> bar, List<Feed> feeds) {
    public RanksView {
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }

    /**
     * @param sides codes
     * @param address of the list; empty where it cannot be asked for
     * @param counts by level; 0 stands for none that is known
     */
    public record Line(List<String> sides, String address, Map<Integer, Long> counts) {
        public Line {
            sides = List.copyOf(sides);
            counts = Map.copyOf(counts);
        }

        public long count(int level) {
            return counts.getOrDefault(level, 0L);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** From the highest on, and what is not known. */
    public List<Integer> levels() {
        return List.of(1, 2, 3, 4, 5, 6, 0);
    }
}
