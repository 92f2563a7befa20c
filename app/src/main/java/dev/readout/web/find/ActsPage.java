package dev.readout.web.find;

import dev.readout.codebook.ActEntry;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.desk.Archive;
import dev.readout.document.Known;
import dev.readout.query.ActRow;
import dev.readout.query.Page;
import dev.readout.web.find.ActsView.Line;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Period;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who did what to whom: acts, by a question that reads as a sentence. */
public final class ActsPage implements dev.readout.web.frame.Page {
    private static final int ROWS = 30;

    /** What the interface calls the parameters. */
    private static final Map<String, String> INTERFACE =
            Map.of("by", "by", "act", "act", "to", "target", "about", "about", "issuer", "issuer");

    private static final dev.readout.query.Answer<ActRow> NONE =
            new dev.readout.query.Answer<>(List.of(), Optional.empty());

    private final Archive archive;
    private final ActorNames names;

    public ActsPage(Archive archive, ActorNames names) {
        this.archive = archive;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(ActsQuestion.PATH, this::acts);
    }

    private Answer acts(Visit visit) {
        ActsQuestion question = ActsQuestion.of(visit);
        if (question.on().isPresent() && question.findPeriod().isEmpty()) {
            return show(visit, question, visit.say("acts.no-date", question.on().get()), NONE);
        }
        Page page = visit.find("after").map(Page.first(ROWS)::after).orElse(Page.first(ROWS));
        return show(visit, question, "", archive.reader().pageActs(question.query(names::code, page)));
    }

    private Answer show(Visit visit, ActsQuestion question, String fault, dev.readout.query.Answer<ActRow> answer) {
        return Answer.show(
                "find/acts",
                new ActsView(
                        question.asked(),
                        sentence(visit, question),
                        archive.codebook().list().stream().map(ActEntry::name).toList(),
                        names.states(visit.words()),
                        fault,
                        answer.rows().stream().map(ActsPage::line).toList(),
                        answer.next().map(next -> visit.with("after", next)),
                        List.of(Feed.json(json(question)))));
    }

    /** Who, what and whom are told always; the rest where it is asked. */
    private List<Part> sentence(Visit visit, ActsQuestion question) {
        FieldNames fields = new FieldNames(visit.words());
        List<Part> parts = new ArrayList<>();
        Map<String, String> asked = question.asked();
        for (String name : ActsQuestion.NAMES) {
            Optional<String> told = Optional.ofNullable(asked.get(name));
            boolean always = List.of("by", "act", "to").contains(name);
            if (told.isPresent()) {
                String words = switch (name) {
                    case "by", "to", "issuer" -> visit.words().actor(names.code(told.get()));
                    case "act" -> fields.of("act", told.get());
                    case "on" -> fields.of("date", told.get());
                    default -> told.get();
                };
                parts.add(new Part(name, words, Optional.of(visit.with(name, ""))));
            } else if (always) {
                parts.add(new Part(name, visit.say("acts.any." + name), Optional.empty()));
            }
        }
        return parts;
    }

    private String json(ActsQuestion question) {
        List<String> pairs = new ArrayList<>();
        question.asked().forEach((name, told) -> {
            if (name.equals("on")) {
                question.findPeriod().flatMap(Period::from).ifPresent(day -> pairs.add(Visit.pair("from", "" + day)));
                question.findPeriod().flatMap(Period::to).ifPresent(day -> pairs.add(Visit.pair("to", "" + day)));
            } else {
                boolean actor = List.of("by", "to", "issuer").contains(name);
                pairs.add(Visit.pair(INTERFACE.getOrDefault(name, name), actor ? names.code(told) : told));
            }
        });
        return "/api/v1/acts" + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private static Line line(ActRow row) {
        Act act = row.act();
        return new Line(
                act.date().start().orElse(""),
                codes(act.by()),
                act.act(),
                act.negated(),
                codes(act.target()),
                codes(act.addressee()),
                signs(act),
                row.quote(),
                Addresses.record(row.source().document(), act.id()),
                row.source()
                        .metadata()
                        .title()
                        .map(Known::value)
                        .orElse(row.source().name()),
                row.source().metadata().issuer().map(Known::value).orElse(""));
    }

    private static List<String> codes(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::code).distinct().toList();
    }

    private static List<String> signs(Act act) {
        return Stream.of(
                        act.tense() == Act.Tense.FUTURE ? "future" : "",
                        act.restated() ? "restated" : "",
                        act.background() ? "background" : "")
                .filter(sign -> !sign.isEmpty())
                .toList();
    }
}
