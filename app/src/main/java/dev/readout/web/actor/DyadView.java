package dev.readout.web.actor;

import dev.readout.codebook.Quad;
import dev.readout.query.Relation.Point;
import dev.readout.query.Relation.TurningPoint;
import dev.readout.query.RelationQuery.Direction;
import dev.readout.web.draw.Drawing;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import dev.readout.web.meet.Meeting;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Two and what they did to each other.
 *
 * @param one and other codes; empty while they are asked for
 * @param points the latest month first
 * @param undated events of no one month
 * @param month whose sentences are shown
 * @param behind the events of this month
 * @param address of the page with another month's sentences
 */
public record DyadView(
        String one,
        String other,
        Direction direction,
        String since,
        String until,
        Optional<Drawing> drawing,
        List<Point> points,
        List<TurningPoint> turns,
        long undated,
        Optional<YearMonth> month,
        List<Behind> behind,
        Function<YearMonth, String> address,
        Turning turning,
        List<Feed> feeds) {
    public DyadView {
        points = List.copyOf(points);
        turns = List.copyOf(turns);
        behind = List.copyOf(behind);
        feeds = List.copyOf(feeds);
    }

    /** Before two are told. */
    static DyadView asking(String one, String other) {
        return new DyadView(
                one,
                other,
                Direction.BOTH,
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                List.of(),
                month -> "",
                new Turning(Optional.empty(), Optional.empty()),
                List.of());
    }

    public boolean isAsked() {
        return !one.isEmpty() && !other.isEmpty();
    }

    public List<Quad> quads() {
        return List.of(Quad.values());
    }

    /**
     * An event with the sentence that tells of it.
     *
     * @param term {@code act} or {@code kind}
     * @param word entry of the codebook, or kind of engagement
     * @param address of the record
     */
    public record Behind(
            String source,
            String target,
            String term,
            String word,
            OptionalDouble goldstein,
            String quote,
            String address,
            Meeting.Origin origin) {}
}
