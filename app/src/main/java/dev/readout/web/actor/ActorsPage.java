package dev.readout.web.actor;

import dev.readout.desk.AnswerMemory;
import dev.readout.query.CountingRule;
import dev.readout.query.Counts;
import dev.readout.query.EventCount;
import dev.readout.web.actor.ActorsView.Line;
import dev.readout.web.draw.Bar;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who acts, those who act most first: states and bodies of the register, and beside them names that no file knows. */
public final class ActorsPage implements Page {
    private static final int REGISTERED = 120;
    private static final int AS_WRITTEN = 60;

    private final AnswerMemory memory;
    private final ActorNames names;

    public ActorsPage(AnswerMemory memory, ActorNames names) {
        this.memory = memory;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/actors", this::list);
    }

    private Answer list(Visit visit) {
        Optional<String> asked = visit.find("who");
        if (asked.isPresent()) {
            return Answer.goTo(Addresses.actor(names.code(asked.get())));
        }
        List<Line> all =
                memory.count(EventCount.all(CountingRule.ONE_A_DAY).per(EventCount.Per.SOURCE)).groups().stream()
                        .sorted(Comparator.comparingLong(Counts.Group::n).reversed())
                        .map(group -> new Line(group.values().getFirst(), group.n(), group.goldstein()))
                        .toList();
        return visit.wants("csv") ? csv(all) : show(visit, all);
    }

    private Answer show(Visit visit, List<Line> all) {
        long most = all.isEmpty() ? 1 : all.getFirst().n();
        return Answer.show(
                "actor/actors",
                new ActorsView(
                        all.stream()
                                .filter(line -> names.isRegistered(line.code()))
                                .limit(REGISTERED)
                                .toList(),
                        all.stream()
                                .filter(line -> !names.isRegistered(line.code()))
                                .limit(AS_WRITTEN)
                                .toList(),
                        all.size(),
                        line -> Bar.of(line.n(), most),
                        List.of(Feed.json("/api/v1/actors"), Feed.csv(visit.with("form", "csv")))));
    }

    private static Answer csv(List<Line> lines) {
        Csv csv = Csv.of("actor", "events", "goldstein");
        lines.forEach(line -> csv.row(
                line.code(),
                line.n(),
                line.goldstein().isPresent() ? line.goldstein().getAsDouble() : ""));
        return csv.file("actors.csv");
    }
}
