package dev.readout.web.actor;

import dev.readout.codebook.Quad;
import dev.readout.desk.AnswerMemory;
import dev.readout.desk.Archive;
import dev.readout.desk.DeskException;
import dev.readout.query.Days;
import dev.readout.query.DyadEvent;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import dev.readout.query.Relation;
import dev.readout.query.Relation.Point;
import dev.readout.query.RelationQuery;
import dev.readout.query.RelationQuery.Direction;
import dev.readout.web.actor.DyadView.Behind;
import dev.readout.web.draw.Curve;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Months;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import dev.readout.web.meet.Meetings;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two and what they did to each other: the curve of cooperation and conflict, and the sentences behind each of its points. */
public final class DyadPage implements dev.readout.web.frame.Page {
    private static final int ROWS = 25;
    private static final int DEEPEST = 10_000;

    private final Reader reader;
    private final AnswerMemory memory;
    private final ActorNames names;

    public DyadPage(Archive archive, AnswerMemory memory, ActorNames names) {
        this.reader = archive.reader();
        this.memory = memory;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/dyad", this::dyad);
    }

    private Answer dyad(Visit visit) {
        Optional<String> one = visit.find("one").map(names::code);
        Optional<String> other = visit.find("other").map(names::code);
        if (one.isEmpty() || other.isEmpty()) {
            return Answer.show("actor/dyad", DyadView.asking(one.orElse(""), other.orElse("")));
        }
        if (one.equals(other)) {
            throw new DeskException("One and the same are no two.");
        }
        Direction direction = visit.find("direction", Direction.class).orElse(Direction.BOTH);
        RelationQuery query = RelationQuery.of(one.get()).with(other.get()).direction(direction);
        Relation relation = memory.relation(query.during(days(visit)));
        return visit.wants("csv") ? csv(relation) : Answer.show("actor/dyad", view(visit, query, relation));
    }

    private static Days days(Visit visit) {
        Days all = Days.all();
        Days begun = Months.find(visit.find("since"))
                .map(month -> all.from(month.atDay(1)))
                .orElse(all);
        return Months.find(visit.find("until"))
                .map(month -> begun.to(month.atEndOfMonth()))
                .orElse(begun);
    }

    private DyadView view(Visit visit, RelationQuery query, Relation relation) {
        List<Point> points = relation.points();
        Optional<YearMonth> month = Months.find(visit.find("month"))
                .or(() -> points.isEmpty()
                        ? Optional.empty()
                        : Optional.of(points.getLast().month()));
        int from = visit.number("from", 0, DEEPEST);
        List<Behind> behind = month
                .map(m -> reader.listEvents(query.during(Months.days(m)), new Page(ROWS + 1, from)))
                .orElse(List.of())
                .stream()
                .map(DyadPage::behind)
                .toList();
        return new DyadView(
                query.one(),
                query.other().orElse(""),
                query.direction(),
                visit.find("since").orElse(""),
                visit.find("until").orElse(""),
                Curve.of(points, relation.turns(), words(visit)),
                points.reversed(),
                relation.turns(),
                relation.undated(),
                month,
                behind.stream().limit(ROWS).toList(),
                m -> address(visit, m),
                Turning.of(visit, from, ROWS, from + behind.size()),
                List.of(Feed.json(json(query)), Feed.csv(visit.with("form", "csv"))));
    }

    private static String address(Visit visit, YearMonth month) {
        return visit.with("month", month.toString()) + "#behind";
    }

    private static String json(RelationQuery query) {
        return "/api/v1/actors/" + Visit.encoded(query.one()).replace("+", "%20") + "/relations?"
                + Visit.pair("other", query.other().orElse("")) + "&"
                + Visit.pair("direction", query.direction().name().toLowerCase(Locale.ROOT));
    }

    private static Curve.Words words(Visit visit) {
        return new Curve.Words(
                visit.say("dyad.drawing"),
                visit.say("dyad.scores"),
                visit.say("dyad.counts"),
                point -> told(visit, point),
                point -> address(visit, point.month()),
                turn -> visit.say(
                        "dyad.turn",
                        visit.words().month(turn.month()),
                        visit.words().number(turn.before(), 1),
                        visit.words().number(turn.after(), 1)));
    }

    private static String told(Visit visit, Point point) {
        String month = visit.words().month(point.month());
        return point.goldstein().isPresent()
                ? visit.say(
                        "dyad.point",
                        month,
                        point.n(),
                        visit.words().number(point.goldstein().getAsDouble(), 1),
                        point.scored())
                : visit.say("dyad.point.unscored", month, point.n());
    }

    private static Behind behind(DyadEvent event) {
        return switch (event.fact()) {
            case DyadEvent.OfAct act ->
                new Behind(
                        event.source(),
                        event.target(),
                        "act",
                        act.row().act().act(),
                        event.goldstein(),
                        act.row().quote(),
                        Addresses.record(
                                act.row().source().document(), act.row().act().id()),
                        Meetings.origin(act.row().source(), act.row().act().quote()));
            case DyadEvent.OfEngagement engagement ->
                new Behind(
                        event.source(),
                        event.target(),
                        "kind",
                        engagement.row().engagement().kind().name().toLowerCase(Locale.ROOT),
                        event.goldstein(),
                        engagement.row().quote(),
                        Addresses.engagement(engagement.row().key()),
                        Meetings.origin(
                                engagement.row().source(),
                                engagement.row().engagement().quote()));
        };
    }

    private static Answer csv(Relation relation) {
        Csv csv = Csv.of(
                "month",
                "goldstein",
                "scored",
                "events",
                "verbal_cooperation",
                "material_cooperation",
                "verbal_conflict",
                "material_conflict");
        for (Point point : relation.points()) {
            csv.row(
                    point.month(),
                    point.goldstein().isPresent() ? point.goldstein().getAsDouble() : "",
                    point.scored(),
                    point.n(),
                    point.count(Quad.VERBAL_COOPERATION),
                    point.count(Quad.MATERIAL_COOPERATION),
                    point.count(Quad.VERBAL_CONFLICT),
                    point.count(Quad.MATERIAL_CONFLICT));
        }
        return csv.file("relation.csv");
    }
}
