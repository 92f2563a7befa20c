package dev.readout.web.meet;

import dev.readout.desk.AnswerMemory;
import dev.readout.query.CountingRule;
import dev.readout.query.Counts;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.web.draw.Bar;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.meet.RanksView.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who met whom at what rank: for each that met, how many there were by the highest rank that took part. */
public final class RanksPage implements Page {
    private static final int MONTHS = 12;
    private static final int ROWS = 60;
    private static final int MOST_SIDES = 4;

    private final AnswerMemory memory;
    private final ActorNames names;

    public RanksPage(AnswerMemory memory, ActorNames names) {
        this.memory = memory;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/engagements/ranks", this::ranks);
    }

    private Answer ranks(Visit visit) {
        EngagementFilter filter = EngagementFilter.of(visit, names).orLast(MONTHS, visit.holdings());
        Counts counts = memory.count(new FactCount.OfEngagements(
                filter.query(), List.of(PerEngagement.SIDES, PerEngagement.LEVEL), CountingRule.JOINED));
        if (visit.wants("csv")) {
            Csv csv = Csv.of("sides", "level", "engagements");
            counts.groups().forEach(g -> csv.row(g.values().get(0), g.values().get(1), g.n()));
            return csv.file("engagements-by-rank.csv");
        }
        List<Line> lines = lines(filter, counts);
        long most = lines.stream().mapToLong(Line::all).max().orElse(1);
        return Answer.show(
                "meet/ranks",
                new RanksView(
                        filter,
                        lines.stream().limit(ROWS).toList(),
                        lines.size(),
                        line -> Bar.of(line.all(), most),
                        List.of(Feed.csv(visit.with("form", "csv")))));
    }

    /** The most frequent first. */
    private List<Line> lines(EngagementFilter filter, Counts counts) {
        Map<String, Map<Integer, Long>> bySides = new TreeMap<>();
        for (Counts.Group group : counts.groups()) {
            String level = group.values().getLast();
            bySides.computeIfAbsent(group.values().getFirst(), sides -> new TreeMap<>())
                    .merge(level.isEmpty() ? 0 : Integer.parseInt(level), group.n(), Long::sum);
        }
        return bySides.entrySet().stream()
                .map(e -> line(filter, e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Line::all).reversed())
                .toList();
    }

    /** Names of several words stand there as they are: where one ends cannot be told. */
    private Line line(EngagementFilter filter, String sides, Map<Integer, Long> counts) {
        List<String> codes = List.of(sides.split(" "));
        boolean known = codes.stream().allMatch(names::isRegistered);
        return new Line(
                known ? codes : List.of(sides),
                known && codes.size() > 1 && codes.size() <= MOST_SIDES
                        ? filter.among(codes).address("/engagements")
                        : "",
                counts);
    }
}
