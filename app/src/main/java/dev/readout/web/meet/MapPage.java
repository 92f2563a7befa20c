package dev.readout.web.meet;

import dev.readout.codebook.NamedPlace;
import dev.readout.codebook.NamedPlace.Point;
import dev.readout.desk.AnswerMemory;
import dev.readout.desk.Archive;
import dev.readout.export.event.Locator;
import dev.readout.query.CountingRule;
import dev.readout.query.Counts;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.web.draw.Bar;
import dev.readout.web.draw.WorldMap;
import dev.readout.web.draw.WorldMap.Spot;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.meet.MapView.Line;
import dev.readout.web.meet.MapView.Venue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where they met: cities and venues whose degrees the gazetteer knows. Nothing is placed by guess. */
public final class MapPage implements Page {
    private static final int MONTHS = 12;
    private static final int ROWS = 100;
    private static final int VENUES = 5;

    private final AnswerMemory memory;
    private final ActorNames names;
    private final Locator locator;
    private final WorldMap world = new WorldMap();

    public MapPage(Archive archive, AnswerMemory memory, ActorNames names) {
        this.memory = memory;
        this.names = names;
        this.locator = new Locator(archive.files());
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/map", this::map);
    }

    /** What was counted at one place. */
    private static final class Sum {
        private final NamedPlace place;
        private final Map<String, Long> venues = new TreeMap<>();
        private long n;

        Sum(NamedPlace place) {
            this.place = place;
        }

        void add(Optional<String> venue, Optional<String> city, long more) {
            n += more;
            if (city.isEmpty()) {
                venue.ifPresent(name -> venues.merge(name, more, Long::sum));
            }
        }
    }

    private Answer map(Visit visit) {
        EngagementFilter filter = EngagementFilter.of(visit, names).orLast(MONTHS, visit.holdings());
        Counts counts = memory.count(new FactCount.OfEngagements(
                filter.query(),
                List.of(PerEngagement.PLACE, PerEngagement.CITY, PerEngagement.COUNTRY),
                CountingRule.JOINED));
        List<Line> lines = lines(filter, counts);
        if (visit.wants("csv")) {
            return csv(lines);
        }
        long placed = lines.stream().mapToLong(Line::n).sum();
        long most = lines.isEmpty() ? 1 : lines.getFirst().n();
        return Answer.show(
                "meet/map",
                new MapView(
                        filter,
                        world.of(lines.stream().map(line -> spot(visit, line)).toList(), visit.say("map.drawing")),
                        lines.stream().limit(ROWS).toList(),
                        lines.size(),
                        placed,
                        counts.n() - placed,
                        line -> Bar.of(line.n(), most),
                        List.of(
                                Feed.csv(visit.with("form", "csv")),
                                new Feed("application/geo+json", "GeoJSON", "/api/v1/exports/geojson"))));
    }

    /** The most frequent first; what was held at a venue counts for its city where the gazetteer knows both. */
    private List<Line> lines(EngagementFilter filter, Counts counts) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Counts.Group group : counts.groups()) {
            locator.find(value(group, 0), value(group, 1), value(group, 2))
                    .map(this::city)
                    .ifPresent(place -> sums.computeIfAbsent(
                                    place.name() + "\n" + place.country().orElse(""), name -> new Sum(place))
                            .add(value(group, 0), value(group, 1), group.n()));
        }
        return sums.values().stream()
                .sorted(Comparator.comparingLong((Sum sum) -> sum.n).reversed().thenComparing(sum -> sum.place.name()))
                .map(sum -> line(filter, sum))
                .toList();
    }

    private static Optional<String> value(Counts.Group group, int at) {
        return Optional.of(group.values().get(at)).filter(value -> !value.isEmpty());
    }

    private NamedPlace city(NamedPlace place) {
        return place.kind() == NamedPlace.Kind.VENUE
                ? locator.find(Optional.empty(), place.city(), place.country()).orElse(place)
                : place;
    }

    private static Line line(EngagementFilter filter, Sum sum) {
        Point point = sum.place.point().orElseThrow();
        return new Line(
                sum.place.name(),
                sum.place.country().orElse(""),
                point.latitude(),
                point.longitude(),
                sum.n,
                filter.at(sum.place.name()).address("/engagements"),
                sum.venues.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(VENUES)
                        .map(venue -> new Venue(
                                venue.getKey(),
                                venue.getValue(),
                                filter.at(venue.getKey()).address("/engagements")))
                        .toList());
    }

    private static Spot spot(Visit visit, Line line) {
        return new Spot(
                line.latitude(),
                line.longitude(),
                line.n(),
                line.name(),
                visit.say("map.spot", line.name(), line.n()),
                line.address());
    }

    private static Answer csv(List<Line> lines) {
        Csv csv = Csv.of("place", "country", "latitude", "longitude", "engagements");
        lines.forEach(line -> csv.row(line.name(), line.country(), line.latitude(), line.longitude(), line.n()));
        return csv.file("where-they-met.csv");
    }
}
