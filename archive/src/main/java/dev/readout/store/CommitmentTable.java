package dev.readout.store;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.coding.Commitment.Deadline;
import dev.readout.coding.Deed;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes what the acts of one coding commit to, and what it tells was done, within a transaction of the caller. */
record CommitmentTable(Handle handle, long coding, Text text) {

    void write(Coded coded) {
        List<String> acts = coded.acts().stream().map(Act::id).toList();
        for (int i = 0; i < coded.commitments().size(); i++) {
            Commitment c = coded.commitments().get(i);
            write(i, acts.indexOf(c.act()), c);
        }
        for (int i = 0; i < coded.deeds().size(); i++) {
            write(i, coded.deeds().get(i));
        }
    }

    private void write(int ordinal, int act, Commitment c) {
        Optional<DateColumns> due = c.deadline().map(d -> DateColumns.of(d.due()));
        insert(
                "commitments",
                coding,
                ordinal,
                act,
                c.undertaking().map(Span::start),
                c.undertaking().map(Span::end),
                c.undertaking().map(text::cut).map(Keys::quoteDigest),
                c.deadline().map(d -> d.span().start()),
                c.deadline().map(d -> d.span().end()),
                due.map(DateColumns::kind),
                due.flatMap(DateColumns::first),
                due.flatMap(DateColumns::last),
                c.deadline().map(Deadline::rule),
                c.deadline().map(Deadline::inferred),
                c.condition().map(Span::start),
                c.condition().map(Span::end),
                c.strength(),
                String.join(" ", c.words()));
        actors("commitment_recipients", ordinal, c.recipients());
    }

    private void write(int ordinal, Deed d) {
        insert(
                "deeds",
                coding,
                ordinal,
                d.trigger().start(),
                d.trigger().end(),
                d.quote().start(),
                d.quote().end(),
                Keys.quoteDigest(text.cut(d.quote())),
                String.join(" ", d.doing()),
                String.join(" ", d.words()));
        actors("deed_actors", ordinal, d.by());
    }

    private void actors(String table, int fact, List<ActorRef> actors) {
        for (int i = 0; i < actors.size(); i++) {
            ActorRef actor = actors.get(i);
            insert(
                    table,
                    coding,
                    fact,
                    i,
                    actor.code(),
                    actor.designation(),
                    actor.span().map(Span::start),
                    actor.span().map(Span::end),
                    actor.rule());
        }
    }

    private void insert(String table, Object... values) {
        handle.execute("INSERT INTO " + table + " VALUES (" + "?, ".repeat(values.length - 1) + "?)", values);
    }
}
