package dev.readout.web.meet;

import dev.readout.coding.Coded;
import dev.readout.desk.AccountChoice;
import dev.readout.desk.Archive;
import dev.readout.desk.DeskException;
import dev.readout.export.ComparisonDocx;
import dev.readout.export.ComparisonHtml;
import dev.readout.join.Event;
import dev.readout.query.EventRow;
import dev.readout.query.Reader;
import dev.readout.relate.account.Comparison;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.List;
import java.util.Optional;

/** All accounts of an event side by side, or those of any two to five documents. */
public final class EventPage implements Page {
    private static final int MOST = 5;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Reader reader;
    private final Meetings meetings;

    public EventPage(Archive archive, Meetings meetings) {
        this.reader = archive.reader();
        this.meetings = meetings;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/events/{event}", this::event).get("/compare", this::documents);
    }

    private Answer event(Visit visit) {
        String id = visit.path("event");
        EventRow row = Optional.of(id)
                .filter(told -> told.matches("ev-[0-9a-f]{12}"))
                .flatMap(reader::findEvent)
                .orElseThrow(() -> new ProblemException(
                        Problem.notFound("No joined event has this id; it changes with the reports.")));
        Comparison comparison = new AccountChoice(reader).compare(row);
        return answer(
                visit,
                comparison,
                id,
                new EventView(
                        Optional.of(id),
                        meetings.of(row.reports()).stream()
                                .map(Meeting::ofThisEvent)
                                .toList(),
                        AccountTable.of(comparison),
                        row.event().joins().stream()
                                .map(join -> reason(join, row))
                                .toList(),
                        feeds(visit, "/api/v1/events/" + id)));
    }

    private Answer documents(Visit visit) {
        List<String> keys = visit.list("document");
        if (keys.isEmpty()) {
            return Answer.show("meet/choice", List.of());
        }
        if (keys.size() > MOST) {
            throw new DeskException("No more than five documents stand side by side.");
        }
        List<Coded> documents = keys.stream()
                .map(key -> reader.findDocument(key)
                        .orElseThrow(() ->
                                new ProblemException(Problem.notFound("No one document has the key '" + key + "'."))))
                .toList();
        Comparison comparison = new AccountChoice(reader).compare(documents);
        return answer(
                visit,
                comparison,
                "comparison",
                new EventView(Optional.empty(), List.of(), AccountTable.of(comparison), List.of(), feeds(visit, "")));
    }

    private static List<Feed> feeds(Visit visit, String json) {
        Feed word = new Feed(DOCX, "DOCX", visit.with("form", "docx"));
        Feed whole = new Feed("text/html", "HTML", visit.with("form", "html"));
        return json.isEmpty() ? List.of(word, whole) : List.of(Feed.json(json), word, whole);
    }

    private static Answer answer(Visit visit, Comparison comparison, String name, EventView view) {
        if (visit.wants("docx")) {
            return new Answer.Written(DOCX, name + ".docx", out -> ComparisonDocx.write(comparison, out));
        }
        return visit.wants("html")
                ? new Answer.Data(
                        "text/html; charset=utf-8", Optional.of(name + ".html"), ComparisonHtml.of(comparison))
                : Answer.show("meet/event", view);
    }

    private static EventView.Reason reason(Event.Join join, EventRow row) {
        return new EventView.Reason(
                row.row(join.one()).source().name(),
                row.row(join.other()).source().name(),
                join.judgement().score(),
                join.judgement().threshold(),
                join.judgement().findings().stream()
                        .map(f -> new EventView.Found(f.name().told(), f.weight(), f.one(), f.other()))
                        .toList(),
                join.judgement().ruling().map(ruling -> ruling.who() + ": " + ruling.why()));
    }
}
