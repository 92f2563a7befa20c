package dev.readout.api;

import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

import dev.readout.desk.AccountChoice;
import dev.readout.desk.Archive;
import dev.readout.export.ComparisonFields;
import dev.readout.export.EventFields;
import dev.readout.query.EventRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events that several documents tell of. */
final class Events {
    private static final Parameter<String> EVENT = Parameter.path(
            "event",
            Kind.pattern("ev-[0-9a-f]{12}", "the id of a joined event: ev- and 12 hexadecimal digits"),
            "The event's id.",
            "ev-4c3bc4dfe3a4");

    private final Archive archive;

    Events(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Engagements.filtered(Operation.get(
                                        "/events",
                                        "listJoinedEvents",
                                        "What several documents tell of, the newest first: those of which an engagement that"
                                                + " answers is a report.",
                                        Schema.page("JoinedEvent")))
                                .with(Paging.ALL)
                                .takingLong(),
                        this::list),
                new Endpoint(
                        Operation.get(
                                        "/events/{event}",
                                        "getJoinedEvent",
                                        "What each report says, and why they are of one event.",
                                        Schema.named("JoinedEvent"))
                                .with(EVENT),
                        asked -> new Reply.Data(row(event(asked)))),
                new Endpoint(
                        Operation.get(
                                        "/events/{event}/comparison",
                                        "compareAccountsOfEvent",
                                        "All accounts of an event side by side, by topic; of sides without one, what was searched.",
                                        Schema.named("Comparison"))
                                .with(EVENT)
                                .takingLong(),
                        asked -> new Reply.Data(
                                new ComparisonFields(new AccountChoice(archive.reader()).compare(event(asked)))
                                        .whole())));
    }

    private Reply list(Asked asked) {
        return Paging.reply(
                archive.reader().pageEvents(Engagements.which(asked, archive.gazetteer()), Paging.numbered(asked)),
                Events::row);
    }

    private EventRow event(Asked asked) {
        return archive.reader()
                .findEvent(asked.get(EVENT))
                .orElseThrow(() -> Endpoints.missing("No joined event has this id; it changes with the reports."));
    }

    private static Map<String, Object> row(EventRow row) {
        Map<String, Object> members = new LinkedHashMap<>(EventFields.of(row));
        members.put("self", Links.event(row.event().id()));
        return members;
    }

    static Schema schema() {
        Members report = Members.of("report", text("The key of the engagement."))
                .and("document", text())
                .and("issuer", text().orNull())
                .and("published", text().orNull())
                .and("engagement", text())
                .and("quote", text())
                .and("quote_span", listOf(number()));
        Members finding = Members.of("finding", text())
                .and("weight", number().described("Less than 0 where it speaks against."))
                .and("one", text())
                .and("other", text());
        Members join = Members.of("one", text("The key of a report."))
                .and("other", text())
                .and("score", number())
                .and("threshold", number().described("The least score that joins."))
                .and("findings", listOf(object(finding)))
                .and(
                        "said",
                        object(Members.of("who", text())
                                        .and("at", text())
                                        .and("why", text())
                                        .and("correction", text()))
                                .orNull()
                                .described(
                                        "What a person said, which outweighs what is found; null where nobody did."));
        return object(Members.of("event", text())
                .and("status", text())
                .and("announced_by", listOf(text()).described("Documents that told of it before."))
                .and("reports", listOf(object(report)).described("In the order of publication."))
                .and("particulars", listOf(particular()))
                .and("joins", listOf(object(join)).described("The strongest first."))
                .and("self", text("Where this is.")));
    }

    /** What several reports say of one thing. */
    static Schema particular() {
        return object(Members.of("name", text())
                .and("values", listOf(text().orNull()).described("As each report has it; null where one says nothing."))
                .and("differs", truth()));
    }
}
