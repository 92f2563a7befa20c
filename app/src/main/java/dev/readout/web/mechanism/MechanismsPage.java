package dev.readout.web.mechanism;

import dev.readout.codebook.Mechanism;
import dev.readout.coding.ActorRef;
import dev.readout.desk.Archive;
import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.MechanismCount;
import dev.readout.query.MechanismQuery;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import dev.readout.web.mechanism.MechanismView.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dialogues, treaties, summits and resolutions, and where they are named. */
public final class MechanismsPage implements Page {
    private static final int ROWS = 100;
    private static final int EDITIONS = 100;
    private static final int NEWEST = 15;
    private static final int DEEPEST = 999_900;

    private final Archive archive;

    public MechanismsPage(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/mechanisms", this::list).get("/mechanism", this::one);
    }

    private Answer list(Visit visit) {
        int from = visit.number("from", 0, DEEPEST);
        Optional<Mechanism.Kind> kind = visit.find("kind", Mechanism.Kind.class);
        Optional<String> words = visit.find("words");
        MechanismQuery query = MechanismQuery.all().page(new dev.readout.query.Page(ROWS + 1, from));
        query = kind.map(query::kind).orElse(query);
        query = words.map(query::words).orElse(query);
        List<MechanismCount> rows = archive.reader().listMechanisms(query);
        return Answer.show(
                "mechanism/mechanisms",
                new MechanismsView(
                        kind.map(MechanismsPage::lower).orElse(""),
                        Stream.of(Mechanism.Kind.values())
                                .map(MechanismsPage::lower)
                                .toList(),
                        words.orElse(""),
                        rows.stream().limit(ROWS).toList(),
                        Turning.of(visit, from, ROWS, (long) from + rows.size()),
                        List.of(Feed.json(json(kind, words)))));
    }

    private static String json(Optional<Mechanism.Kind> kind, Optional<String> words) {
        List<String> pairs = new ArrayList<>();
        kind.ifPresent(told -> pairs.add(Visit.pair("kind", lower(told))));
        words.ifPresent(told -> pairs.add(Visit.pair("words", told)));
        return "/api/v1/mechanisms" + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private Answer one(Visit visit) {
        String told = visit.find("name").orElse("");
        Optional<Mechanism> known = archive.gazetteer().findMechanism(told);
        String name = known.map(Mechanism::name).orElse(told);
        List<MechanismCount> editions = archive.reader()
                .listMechanisms(MechanismQuery.all().editionsOf(name).page(dev.readout.query.Page.first(EDITIONS)));
        String kind = known.map(Mechanism::kind)
                .or(() -> editions.stream().findFirst().map(MechanismCount::kind))
                .map(MechanismsPage::lower)
                .orElseThrow(() -> new ProblemException(Problem.notFound("The archive names no such mechanism.")));
        return Answer.show(
                "mechanism/mechanism",
                new MechanismView(
                        name,
                        kind,
                        known.map(Mechanism::names).orElse(List.of()),
                        known.map(Mechanism::members).orElse(List.of()),
                        editions,
                        engagements(name),
                        acts(name),
                        "/search?"
                                + Visit.pair("q", '"' + name.replace("\"", "").replace("*", "") + '"'),
                        List.of(Feed.json("/api/v1/mechanisms?" + Visit.pair("name", name)))));
    }

    private List<Told> engagements(String name) {
        EngagementQuery query = EngagementQuery.all().and(new EngagementQuery.Names(name));
        return archive.reader().pageEngagements(query.page(dev.readout.query.Page.first(NEWEST))).rows().stream()
                .map(MechanismsPage::told)
                .toList();
    }

    private static Told told(EngagementRow row) {
        return new Told(
                "kind",
                lower(row.engagement().kind()),
                row.engagement().when().start().orElse(""),
                row.engagement().participants().stream()
                        .map(Participant::country)
                        .distinct()
                        .toList(),
                List.of(),
                row.quote(),
                Addresses.record(row.source().document(), row.engagement().id()));
    }

    private List<Told> acts(String name) {
        ActQuery query = ActQuery.all().and(new ActQuery.Names(name));
        return archive.reader().pageActs(query.page(dev.readout.query.Page.first(NEWEST))).rows().stream()
                .map(MechanismsPage::told)
                .toList();
    }

    private static Told told(ActRow row) {
        return new Told(
                "act",
                row.act().act(),
                row.act().date().start().orElse(""),
                codes(row.act().by()),
                codes(row.act().target()),
                row.quote(),
                Addresses.record(row.source().document(), row.act().id()));
    }

    private static List<String> codes(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::code).distinct().toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
