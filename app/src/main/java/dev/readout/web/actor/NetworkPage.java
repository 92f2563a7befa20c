package dev.readout.web.actor;

import dev.readout.desk.AnswerMemory;
import dev.readout.query.CountingRule;
import dev.readout.query.Days;
import dev.readout.query.EventCount;
import dev.readout.web.actor.NetworkView.Line;
import dev.readout.web.actor.Ties.Tie;
import dev.readout.web.draw.Bar;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Months;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** States and bodies, and what there was between them in a period: as a table, and as data from which the network is drawn. */
public final class NetworkPage implements Page {
    private static final int MONTHS = 12;
    private static final int USUAL = 80;
    private static final int MOST = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnswerMemory memory;
    private final ActorNames names;

    public NetworkPage(AnswerMemory memory, ActorNames names) {
        this.memory = memory;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/network", this::page).get("/network/ties", this::data);
    }

    /** What is asked. */
    private record Period(YearMonth first, YearMonth last, Optional<String> actor, int most) {
        Days days() {
            return Days.all().from(first.atDay(1)).to(last.atEndOfMonth());
        }
    }

    private Period period(Visit visit) {
        YearMonth last = Months.find(visit.find("until")).orElseGet(() -> Months.last(visit.holdings()));
        YearMonth first = Months.find(visit.find("since"))
                .filter(month -> !month.isAfter(last))
                .orElse(last.minusMonths(MONTHS - 1L));
        return new Period(
                first, last, visit.find("actor").map(names::code), Math.max(1, visit.number("most", USUAL, MOST)));
    }

    private List<Tie> ties(Period period) {
        EventCount all = EventCount.all(CountingRule.ONE_A_DAY)
                .during(period.days())
                .per(EventCount.Per.SOURCE)
                .per(EventCount.Per.TARGET)
                .per(EventCount.Per.QUAD);
        return Ties.of(memory.count(period.actor()
                        .map(code -> all.source(code).inBothWays())
                        .orElse(all)))
                .list()
                .stream()
                .filter(tie -> !tie.one().equals(tie.other())
                        && names.isRegistered(tie.one())
                        && names.isRegistered(tie.other()))
                .toList();
    }

    private Answer page(Visit visit) {
        Period period = period(visit);
        List<Tie> ties = ties(period);
        if (visit.wants("csv")) {
            return csv(ties);
        }
        long most = ties.isEmpty() ? 1 : ties.getFirst().n();
        return Answer.show(
                "actor/network",
                new NetworkView(
                        period.first(),
                        period.last(),
                        period.actor().orElse(""),
                        period.most(),
                        ties.stream()
                                .limit(period.most())
                                .map(NetworkPage::line)
                                .toList(),
                        ties.size(),
                        line -> Bar.of(line.cooperative(), line.hostile(), most),
                        data(period),
                        List.of(
                                Feed.json(data(period)),
                                Feed.csv(visit.with("form", "csv")),
                                new Feed("application/gexf+xml", "GEXF", "/api/v1/exports/gexf"))));
    }

    private static String data(Period period) {
        return "/network/ties?since=" + period.first() + "&until=" + period.last() + "&most=" + period.most()
                + period.actor().map(code -> "&" + Visit.pair("actor", code)).orElse("");
    }

    private static Line line(Tie tie) {
        return new Line(tie.one(), tie.other(), tie.n(), tie.cooperative(), tie.hostile(), tie.mean());
    }

    private Answer data(Visit visit) {
        Period period = period(visit);
        List<Tie> ties = ties(period).stream().limit(period.most()).toList();
        Map<String, Long> events = new TreeMap<>();
        for (Tie tie : ties) {
            events.merge(tie.one(), tie.n(), Long::sum);
            events.merge(tie.other(), tie.n(), Long::sum);
        }
        List<Map<String, Object>> nodes = new ArrayList<>();
        events.forEach((code, n) ->
                nodes.add(Map.of("code", code, "name", visit.words().actor(code), "events", n)));
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("actors", nodes);
        network.put("ties", ties.stream().map(NetworkPage::members).toList());
        return Answer.json(JSON.writeValueAsString(network));
    }

    private static Map<String, Object> members(Tie tie) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("one", tie.one());
        members.put("other", tie.other());
        members.put("events", tie.n());
        members.put("cooperative", tie.cooperative());
        members.put("hostile", tie.hostile());
        tie.mean().ifPresent(mean -> members.put("goldstein", mean));
        return members;
    }

    private static Answer csv(List<Tie> ties) {
        Csv csv = Csv.of("one", "other", "events", "cooperative", "hostile", "goldstein");
        ties.forEach(tie -> csv.row(
                tie.one(),
                tie.other(),
                tie.n(),
                tie.cooperative(),
                tie.hostile(),
                tie.mean().isPresent() ? tie.mean().getAsDouble() : ""));
        return csv.file("network.csv");
    }
}
