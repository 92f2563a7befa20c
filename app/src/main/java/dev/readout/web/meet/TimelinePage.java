package dev.readout.web.meet;

import dev.readout.desk.AnswerMemory;
import dev.readout.query.CountingRule;
import dev.readout.query.Counts;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.resolve.Engagement;
import dev.readout.web.draw.Timeline;
import dev.readout.web.draw.Timeline.Lane;
import dev.readout.web.draw.Timeline.Mark;
import dev.readout.web.draw.Timeline.Shape;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Engagements month by month, each kind in a lane of its own. */
public final class TimelinePage implements Page {
    private static final int MONTHS = 24;

    private static final Map<Engagement.Kind, Shape> SHAPES = new EnumMap<>(Map.of(
            Engagement.Kind.MEETING, Shape.CIRCLE,
            Engagement.Kind.CALL, Shape.DIAMOND,
            Engagement.Kind.VISIT, Shape.TRIANGLE,
            Engagement.Kind.CONFERENCE, Shape.SQUARE,
            Engagement.Kind.CEREMONY, Shape.CROSS,
            Engagement.Kind.CORRESPONDENCE, Shape.BAR));

    private final AnswerMemory memory;
    private final ActorNames names;

    public TimelinePage(AnswerMemory memory, ActorNames names) {
        this.memory = memory;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/engagements/timeline", this::timeline);
    }

    private Answer timeline(Visit visit) {
        EngagementFilter filter = EngagementFilter.of(visit, names).orLast(MONTHS, visit.holdings());
        Counts counts = memory.count(new FactCount.OfEngagements(
                filter.query(), List.of(PerEngagement.MONTH, PerEngagement.KIND), CountingRule.JOINED));
        SortedMap<YearMonth, Map<Engagement.Kind, Long>> months = months(counts);
        return visit.wants("csv")
                ? csv(months)
                : Answer.show(
                        "meet/timeline",
                        new TimelineView(
                                filter,
                                Timeline.of(lanes(visit, filter, months), visit.say("timeline.drawing")),
                                months.entrySet().stream()
                                        .map(e -> new TimelineView.Line(
                                                e.getKey(),
                                                month(filter, e.getKey()).address("/engagements"),
                                                e.getValue()))
                                        .toList()
                                        .reversed(),
                                counts.undated(),
                                List.of(Feed.csv(visit.with("form", "csv")))));
    }

    private static SortedMap<YearMonth, Map<Engagement.Kind, Long>> months(Counts counts) {
        SortedMap<YearMonth, Map<Engagement.Kind, Long>> months = new TreeMap<>();
        for (Counts.Group group : counts.groups()) {
            if (!group.values().getFirst().isEmpty()) {
                months.computeIfAbsent(
                                YearMonth.parse(group.values().getFirst()), m -> new EnumMap<>(Engagement.Kind.class))
                        .put(Engagement.Kind.valueOf(group.values().getLast().toUpperCase(Locale.ROOT)), group.n());
            }
        }
        return months;
    }

    private static EngagementFilter month(EngagementFilter filter, YearMonth month) {
        return filter.between(month.toString(), month.toString());
    }

    private static List<Lane> lanes(
            Visit visit, EngagementFilter filter, SortedMap<YearMonth, Map<Engagement.Kind, Long>> months) {
        return Arrays.stream(Engagement.Kind.values())
                .map(kind -> {
                    String name = visit.words().term(kind);
                    SortedMap<YearMonth, Mark> marks = new TreeMap<>();
                    months.forEach((month, counts) -> {
                        if (counts.containsKey(kind)) {
                            long n = counts.getOrDefault(kind, 0L);
                            marks.put(
                                    month,
                                    new Mark(
                                            n,
                                            visit.say(
                                                    "timeline.mark",
                                                    visit.words().month(month),
                                                    name,
                                                    n),
                                            month(filter, month).of(kind).address("/engagements")));
                        }
                    });
                    return new Lane(name, SHAPES.getOrDefault(kind, Shape.CIRCLE), marks);
                })
                .toList();
    }

    private static Answer csv(SortedMap<YearMonth, Map<Engagement.Kind, Long>> months) {
        Csv csv = Csv.of("month", "kind", "engagements");
        months.forEach((month, counts) -> counts.forEach((kind, n) -> csv.row(month, EngagementFilter.small(kind), n)));
        return csv.file("engagements-by-month.csv");
    }
}
