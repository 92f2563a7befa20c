package dev.readout.store;

import dev.readout.codebook.Mechanism;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Topic;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the acts, engagements and sightings of one coding, each with the role and the digest that are stored beside it. */
public record Facts(Handle handle, long coding) {

    private static final String THOSE = " WHERE coding = ? AND %s BETWEEN ? AND ?";

    public record Stored<T>(T fact, String role, String quoteDigest) {}

    /** A row of a table below a fact, such as an actor of an act. */
    private record Part<T>(String fact, T value) {}

    public List<Stored<Sighting>> sightings() {
        return handle.select("SELECT * FROM sightings WHERE coding = ? ORDER BY ordinal", coding)
                .map((row, context) -> {
                    Columns columns = new Columns(row);
                    Sighting sighting = new Sighting(
                            row.getString("name"),
                            row.getString("office"),
                            row.getString("country"),
                            columns.span("span"),
                            row.getString("rule"),
                            columns.find("inferred"));
                    return new Stored<>(sighting, "", row.getString("span_digest"));
                })
                .list();
    }

    public List<Stored<MechanismMention>> mechanisms() {
        return handle.select("SELECT * FROM mechanisms WHERE coding = ? ORDER BY ordinal", coding)
                .map((row, context) -> {
                    Columns columns = new Columns(row);
                    MechanismMention mention = new MechanismMention(
                            row.getString("name"),
                            columns.name("kind", Mechanism.Kind.class),
                            columns.find("edition"),
                            columns.span("span"),
                            row.getString("rule"));
                    return new Stored<>(mention, "", row.getString("span_digest"));
                })
                .list();
    }

    public List<Stored<Engagement>> engagements() {
        return engagements(0, Integer.MAX_VALUE);
    }

    /** Those of these places among them, the last one too. */
    public List<Stored<Engagement>> engagements(int from, int to) {
        Map<String, List<Participant>> participants = parts(
                "participants",
                "engagement",
                "",
                from,
                to,
                (row, context) -> new Part<>(
                        row.getString("engagement"),
                        new Participant(
                                new Columns(row).find("name"),
                                new Columns(row).find("office"),
                                row.getString("country"),
                                new Columns(row).span("span"),
                                row.getString("rule"))));
        Map<String, List<Topic>> topics = parts(
                "topics",
                "engagement",
                "",
                from,
                to,
                (row, context) -> new Part<>(
                        row.getString("engagement"), new Topic(row.getString("words"), new Columns(row).span("span"))));
        Map<String, List<Inferred>> inferred = inferred("engagement_inferred", "engagement", from, to);
        return handle.select(
                        "SELECT * FROM engagements" + THOSE.formatted("ordinal") + " ORDER BY ordinal",
                        coding,
                        from,
                        to)
                .map((row, context) -> {
                    Columns columns = new Columns(row);
                    String fact = row.getString("ordinal");
                    Engagement engagement = new Engagement(
                            row.getString("local_id"),
                            columns.name("kind", Engagement.Kind.class),
                            columns.name("status", Engagement.Status.class),
                            columns.date(),
                            of(inferred, fact),
                            columns.find("place"),
                            columns.find("city"),
                            columns.find("country"),
                            of(participants, fact),
                            of(topics, fact),
                            columns.span("trigger"),
                            columns.span("quote"),
                            row.getString("rule"));
                    return new Stored<>(engagement, row.getString("role"), row.getString("quote_digest"));
                })
                .list();
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    public List<Stored<Act>> acts() {
        return acts(0, Integer.MAX_VALUE);
    }

    /** Those of these places among them, the last one too. */
    public List<Stored<Act>> acts(int from, int to) {
        Map<String, List<ActorRef>> actors = parts(
                "act_actors",
                "act",
                "role, ",
                from,
                to,
                (row, context) -> new Part<>(
                        row.getString("role") + row.getString("act"),
                        new ActorRef(
                                row.getString("code"),
                                row.getString("designation"),
                                new Columns(row).findSpan("span"),
                                row.getString("rule"),
                                Optional.ofNullable(row.getString("sector")),
                                words(row.getString("states")))));
        Map<String, List<Inferred>> inferred = inferred("act_inferred", "act", from, to);
        return handle.select("SELECT * FROM acts" + THOSE.formatted("ordinal") + " ORDER BY ordinal", coding, from, to)
                .map((row, context) -> {
                    Columns columns = new Columns(row);
                    String fact = row.getString("ordinal");
                    Act act = new Act(
                            row.getString("local_id"),
                            row.getString("act"),
                            row.getString("rule"),
                            of(actors, "by" + fact),
                            of(actors, "target" + fact),
                            of(actors, "addressee" + fact),
                            row.getBoolean("negated"),
                            columns.name("tense", Act.Tense.class),
                            row.getBoolean("background"),
                            row.getBoolean("restated"),
                            columns.date(),
                            columns.find("engagement"),
                            columns.findSpan("about"),
                            columns.span("trigger"),
                            columns.span("quote"),
                            columns.find("responds_to"),
                            of(inferred, fact),
                            of(actors, "claimant" + fact).stream()
                                    .map(ActorRef::code)
                                    .toList(),
                            columns.find("manner"));
                    return new Stored<>(act, row.getString("role"), row.getString("quote_digest"));
                })
                .list();
    }

    private Map<String, List<Inferred>> inferred(String table, String owner, int from, int to) {
        return parts(
                table,
                owner,
                "",
                from,
                to,
                (row, context) ->
                        new Part<>(row.getString(owner), new Inferred(row.getString("field"), row.getString("rule"))));
    }

    private <T> Map<String, List<T>> parts(
            String table, String owner, String order, int from, int to, RowMapper<Part<T>> mapper) {
        Map<String, List<T>> parts = new HashMap<>();
        handle.select(
                        "SELECT * FROM " + table + THOSE.formatted(owner) + " ORDER BY " + owner + ", " + order
                                + "ordinal",
                        coding,
                        from,
                        to)
                .map(mapper)
                .forEach(part -> parts.computeIfAbsent(part.fact(), f -> new ArrayList<>())
                        .add(part.value()));
        return parts;
    }

    private static <T> List<T> of(Map<String, List<T>> parts, String fact) {
        return parts.getOrDefault(fact, List.of());
    }
}
