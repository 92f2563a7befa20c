package dev.readout.api;

import static dev.readout.api.Parameter.query;

import dev.readout.codebook.NamedBody;
import dev.readout.codebook.NamedState;
import dev.readout.desk.Archive;
import dev.readout.export.RowFields;
import dev.readout.query.ActorRow;
import dev.readout.query.Answer;
import dev.readout.query.DocumentQuery;
import dev.readout.query.TenureQuery;
import dev.readout.query.TenureRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is told of, and who was seen in which office. */
final class Actors {
    private static final RowFields<TenureRow> TENURES = RowFields.tenures();

    static final Parameter<String> CODE = Parameter.path("code", Kind.words(Filters.WORDS), "The actor's code.", "KOR");
    private static final Parameter<String> COUNTRY =
            query("country", Kind.words(Filters.WORDS), "Code of the state or body.", "KOR");
    private static final Parameter<String> PERSON =
            query("person", Kind.words(Filters.WORDS), "The whole name, in any of its spellings.", "Ilse Marant");
    private static final Parameter<String> OFFICE =
            query("office", Kind.words(Filters.WORDS), "Words that the office holds.", "foreign minister");

    private final Archive archive;

    Actors(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/actors",
                                        "listActors",
                                        "The actors of all facts that count, by code.",
                                        Schema.page("Actor"))
                                .with(Paging.ALL),
                        asked -> Paging.reply(archive.lookup().pageActors(Paging.page(asked)), this::row)),
                new Endpoint(
                        Operation.get("/actors/{code}", "getActor", "One actor.", Schema.named("Actor"))
                                .with(CODE),
                        asked -> archive.lookup()
                                .findActor(asked.get(CODE))
                                .map(row -> new Reply.Data(row(row)))
                                .orElseThrow(() -> Endpoints.missing("No fact has an actor with this code."))),
                new Endpoint(
                        Operation.get(
                                        "/tenures",
                                        "listTenures",
                                        "Who was seen in which office, first and last, by state, office and name.",
                                        Schema.page("Tenure"))
                                .with(COUNTRY, PERSON, OFFICE)
                                .with(Filters.DOCUMENTS)
                                .with(Filters.DAYS)
                                .with(Paging.ALL)
                                .takingLong(),
                        this::tenures));
    }

    private Reply tenures(Asked asked) {
        int from = Paging.skipped(asked);
        int limit = Paging.page(asked).limit();
        TenureQuery query = TenureQuery.all(archive.spellings()).of(seen(asked));
        query = asked.find(COUNTRY).map(query::country).orElse(query);
        query = asked.find(PERSON).map(query::name).orElse(query);
        query = asked.find(OFFICE).map(query::office).orElse(query);
        List<TenureRow> rows = archive.reader().listTenures(query.page(limit, from));
        Optional<String> next = rows.size() == limit ? Optional.of(Integer.toString(from + limit)) : Optional.empty();
        return Paging.reply(new Answer<>(rows, next), TENURES::of);
    }

    /** Somebody is seen in an office on the day that the text was published. */
    private static DocumentQuery seen(Asked asked) {
        DocumentQuery query = Filters.documents(asked);
        query = Filters.days(asked).from().map(query::from).orElse(query);
        return Filters.days(asked).to().map(query::to).orElse(query);
    }

    private Map<String, Object> row(ActorRow row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", row.code());
        members.put("name", name(row.code()));
        members.put("acts", row.acts());
        members.put("engagements", row.engagements());
        members.put("self", Links.actor(row.code()));
        return members;
    }

    private Optional<String> name(String code) {
        return archive.gazetteer()
                .findState(code)
                .map(NamedState::name)
                .or(() -> archive.gazetteer().bodies().stream()
                        .filter(body -> body.code().equals(code))
                        .map(NamedBody::name)
                        .findFirst());
    }
}
