package dev.readout.store;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.Sighting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Writes the facts of one coding into their tables, within a transaction of the caller.
 *
 * @param rows what is to be written
 */
record CodingWriter(Handle handle, long coding, Text text, TableRows rows) {
    CodingWriter(Handle handle, long coding, Text text) {
        this(handle, coding, text, new TableRows());
    }

    /** @param engagementKeys the keys of the engagements, and those of the acts, in their order */
    void write(Coded coded, List<FactKey> engagementKeys, List<FactKey> actKeys) {
        MetadataForm.fields(coded.document().metadata())
                .forEach((field, known) -> rows.add("metadata", coding, field, known.value(), known.source()));
        for (int i = 0; i < engagementKeys.size(); i++) {
            write(i, coded.engagements().get(i), engagementKeys.get(i));
        }
        for (int i = 0; i < actKeys.size(); i++) {
            write(i, coded.acts().get(i), actKeys.get(i));
        }
        for (int i = 0; i < coded.sightings().size(); i++) {
            write(i, coded.sightings().get(i));
        }
        for (int i = 0; i < coded.mechanisms().size(); i++) {
            write(i, coded.mechanisms().get(i));
        }
        new CommitmentTable(coding, text, rows).write(coded);
        rows.write(handle);
    }

    private void write(int ordinal, MechanismMention m) {
        rows.add(
                "mechanisms",
                coding,
                ordinal,
                m.name(),
                name(m.kind()),
                m.edition(),
                m.span().start(),
                m.span().end(),
                Keys.quoteDigest(text.cut(m.span())),
                m.rule());
    }

    private void write(int ordinal, Sighting s) {
        rows.add(
                "sightings",
                coding,
                ordinal,
                s.name(),
                s.office(),
                s.country(),
                s.span().start(),
                s.span().end(),
                Keys.quoteDigest(text.cut(s.span())),
                s.rule(),
                s.inferred());
    }

    private void write(int ordinal, Engagement e, FactKey key) {
        DateColumns date = DateColumns.of(e.when());
        rows.add(
                "engagements",
                coding,
                ordinal,
                e.id(),
                key.role(),
                name(e.kind()),
                name(e.status()),
                date.kind(),
                date.first(),
                date.last(),
                e.place(),
                e.city(),
                e.country(),
                e.trigger().start(),
                e.trigger().end(),
                e.quote().start(),
                e.quote().end(),
                Keys.quoteDigest(text.cut(e.quote())),
                e.rule());
        for (int i = 0; i < e.participants().size(); i++) {
            Engagement.Participant p = e.participants().get(i);
            rows.add(
                    "participants",
                    coding,
                    ordinal,
                    i,
                    p.name(),
                    p.office(),
                    p.country(),
                    p.span().start(),
                    p.span().end(),
                    p.rule());
        }
        for (int i = 0; i < e.topics().size(); i++) {
            Engagement.Topic t = e.topics().get(i);
            rows.add(
                    "topics",
                    coding,
                    ordinal,
                    i,
                    t.words(),
                    t.span().start(),
                    t.span().end());
        }
        inferred("engagement_inferred", ordinal, e.inferred());
    }

    private void write(int ordinal, Act a, FactKey key) {
        DateColumns date = DateColumns.of(a.date());
        rows.add(
                "acts",
                coding,
                ordinal,
                a.id(),
                key.role(),
                a.act(),
                a.rule(),
                a.negated(),
                name(a.tense()),
                a.background(),
                a.restated(),
                date.kind(),
                date.first(),
                date.last(),
                a.engagement(),
                a.about().map(Span::start),
                a.about().map(Span::end),
                a.trigger().start(),
                a.trigger().end(),
                a.quote().start(),
                a.quote().end(),
                Keys.quoteDigest(text.cut(a.quote())),
                a.respondsTo(),
                a.manner());
        actors(ordinal, "by", a.by());
        actors(ordinal, "target", a.target());
        actors(ordinal, "addressee", a.addressee());
        actors(
                ordinal,
                "claimant",
                a.claimants().stream()
                        .map(code -> new ActorRef(code, "", Optional.empty(), ""))
                        .toList());
        inferred("act_inferred", ordinal, a.inferred());
    }

    private void actors(int act, String role, List<ActorRef> actors) {
        for (int i = 0; i < actors.size(); i++) {
            ActorRef actor = actors.get(i);
            rows.add(
                    "act_actors",
                    coding,
                    act,
                    role,
                    i,
                    actor.code(),
                    actor.designation(),
                    actor.span().map(Span::start),
                    actor.span().map(Span::end),
                    actor.rule(),
                    actor.sector(),
                    String.join(" ", actor.states()));
        }
    }

    private void inferred(String table, int fact, List<Engagement.Inferred> inferred) {
        for (int i = 0; i < inferred.size(); i++) {
            rows.add(
                    table,
                    coding,
                    fact,
                    i,
                    inferred.get(i).field(),
                    inferred.get(i).rule());
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
