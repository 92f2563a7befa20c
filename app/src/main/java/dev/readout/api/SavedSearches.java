package dev.readout.api;

import static dev.readout.api.Parameter.query;
import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

import dev.readout.desk.Archive;
import dev.readout.desk.RssFeed;
import dev.readout.query.DocumentQuery;
import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.search.Hit;
import dev.readout.search.QueryException;
import dev.readout.search.Question;
import dev.readout.search.Search;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saved searches, and the documents that they tell of. Whoever asks keeps the place up to which they have read. */
final class SavedSearches {
    private static final String RSS = "application/rss+xml";
    private static final int MOST = 100;
    private static final int USUAL = 50;

    private static final Parameter<String> NAME = Parameter.path(
            "alert",
            new Kind<>(
                    Map.of("type", "string", "minLength", 1, "maxLength", 80),
                    "letters, digits, dots, dashes and underscores",
                    told -> Optional.of(told).filter(Alert::isName)),
            "Name of the saved search.",
            "raids");
    private static final Parameter<Integer> SINCE = query(
            "since",
            Kind.number(0, 999_999_999),
            "Only what is new since this arrival, which an earlier answer told as its 'arrival'; without it the newest"
                    + " documents that answer, new or not.",
            "0");
    private static final Parameter<Integer> LIMIT =
            query("limit", Kind.number(1, MOST, USUAL), "How many at most, the newest first.", "50");

    private final Archive archive;

    SavedSearches(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get("/alerts", "listAlerts", "The saved searches, by name.", Schema.page("Alert"))
                                .with(Paging.ALL)
                                .ofThisMoment(),
                        asked -> Paging.reply(Paging.cut(alerts().list(), asked), SavedSearches::alert)),
                new Endpoint(
                        Operation.get(
                                        "/alerts/{alert}/documents",
                                        "listAlertDocuments",
                                        "What a saved search tells, the newest first; as a feed too.",
                                        schema())
                                .or(RSS, text())
                                .with(NAME, SINCE, LIMIT)
                                .ofThisMoment(),
                        this::documents));
    }

    private Alerts alerts() {
        return Alerts.of(archive.place().directory());
    }

    private static Map<String, Object> alert(Alert alert) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", alert.name());
        members.put("query", alert.query());
        // Not the address: whoever knows it could tell it anything.
        members.put("hooked", alert.hook().isPresent());
        members.put("documents", Links.alert(alert.name()));
        return members;
    }

    private Reply documents(Asked asked) {
        Alert alert =
                alerts().find(asked.get(NAME)).orElseThrow(() -> Endpoints.missing("No saved search is called so."));
        int limit = asked.find(LIMIT).orElse(USUAL);
        try (Search search = archive.indexes().search()) {
            List<Hit> all = asked.find(SINCE)
                    .map(since -> search.news(alert.query(), since))
                    .orElseGet(() -> search.ask(newest(alert, limit)).hits());
            List<Hit> hits = all.stream().limit(limit).toList();
            return asked.form().equals(RSS)
                    ? new Reply.Words(RSS, RssFeed.of(alert, hits))
                    : new Reply.Data(members(alert, hits, search));
        } catch (QueryException e) {
            throw new ProblemException(
                    Problem.conflict("The saved search cannot be asked: " + e.getMessage() + ". Save it anew."));
        }
    }

    private static Question newest(Alert alert, int limit) {
        return new Question(alert.query(), DocumentQuery.all().page(limit, 0), Question.Order.NEWEST, 3);
    }

    private static Map<String, Object> members(Alert alert, List<Hit> hits, Search search) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("alert", alert.name());
        members.put("query", alert.query());
        members.put("arrival", search.lastArrival());
        members.put("behind", search.behind());
        members.put("items", hits.stream().map(Searching::hit).toList());
        return members;
    }

    private static Schema schema() {
        return object(Members.of("alert", text())
                .and("query", text())
                .and("arrival", number().described("What 'since' takes the next time."))
                .and("behind", number().described("How many changes of the archive are not in the index yet."))
                .and("items", listOf(Schema.named("Hit"))));
    }

    static Schema alertSchema() {
        return object(Members.of("name", text())
                .and("query", text())
                .and("hooked", truth().described("Whether a web hook is told of what is new."))
                .and("documents", text("Where its documents are.")));
    }
}
