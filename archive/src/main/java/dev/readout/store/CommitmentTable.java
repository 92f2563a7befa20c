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

/**
 * Gathers the rows of what the acts of one coding commit to, and of what it tells was done.
 *
 * @param rows what is to be written
 */
record CommitmentTable(long coding, Text text, TableRows rows) {

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
        rows.add(
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
        rows.add(
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
            rows.add(
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
}
