package dev.readout.api;

import static dev.readout.api.Parameter.query;

import dev.readout.codebook.Mechanism;
import dev.readout.desk.Archive;
import dev.readout.query.MechanismCount;
import dev.readout.query.MechanismQuery;
import dev.readout.query.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dialogues, treaties, summits and resolutions that the documents name. */
final class Mechanisms {
    private static final Parameter<Mechanism.Kind> KIND =
            query("kind", Kind.oneOf(Mechanism.Kind.class), "Of which kind.", "treaty");
    private static final Parameter<String> NAME = query(
            "name",
            Kind.words(Filters.WORDS),
            "Of one, by any name that the register has for it: its editions instead.",
            "NPT");
    private static final Parameter<String> WORDS =
            query("words", Kind.words(Filters.WORDS), "Those whose name holds these words.", "Dialogue");

    private final Archive archive;

    Mechanisms(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(new Endpoint(
                Operation.get(
                                "/mechanisms",
                                "listMechanisms",
                                "Those that most documents name first; 'acts' and 'engagements' take 'mechanism'.",
                                Schema.page("Mechanism"))
                        .with(KIND, NAME, WORDS)
                        .with(Paging.ALL),
                this::list));
    }

    private Reply list(Asked asked) {
        MechanismQuery query = MechanismQuery.all().page(new Page(Integer.MAX_VALUE, 0));
        query = asked.find(KIND).map(query::kind).orElse(query);
        query = asked.find(NAME).map(this::name).map(query::editionsOf).orElse(query);
        query = asked.find(WORDS).map(query::words).orElse(query);
        return Paging.reply(Paging.cut(archive.reader().listMechanisms(query), asked), this::row);
    }

    /** As the record has it. */
    private String name(String told) {
        return archive.gazetteer().findMechanism(told).map(Mechanism::name).orElse(told);
    }

    private Map<String, Object> row(MechanismCount row) {
        Optional<Mechanism> known = archive.gazetteer().findMechanism(row.name());
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", row.name());
        members.put("kind", Kind.word(row.kind()));
        members.put("edition", row.edition());
        members.put("documents", row.documents());
        members.put("editions", row.editions());
        members.put("first", row.first().map(Object::toString));
        members.put("last", row.last().map(Object::toString));
        members.put("names", known.map(Mechanism::names).orElse(List.of()));
        members.put("members", known.map(Mechanism::members).orElse(List.of()));
        return members;
    }

    static Schema schema() {
        return Schema.object(Members.of("name", Schema.text())
                .and("kind", Schema.text())
                .and(
                        "edition",
                        Schema.text("Of one mechanism: which one of a series.").orNull())
                .and("documents", Schema.number().described("How many name it."))
                .and("editions", Schema.number().described("How many are told."))
                .and(
                        "first",
                        Schema.text("Day of publication of the first document.").orNull())
                .and("last", Schema.text().orNull())
                .and("names", Schema.listOf(Schema.text()).described("Others that the register has."))
                .and("members", Schema.listOf(Schema.text()).described("From the register.")));
    }
}
