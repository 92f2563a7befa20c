package dev.readout.desk;

import dev.readout.coding.ActorRef;
import dev.readout.correct.Judgement;
import dev.readout.query.CommitmentRow;
import dev.readout.query.Searched;
import dev.readout.relate.commitment.Chain.Member;
import dev.readout.relate.commitment.Chain.Proposal;
import dev.readout.relate.commitment.Step;
import dev.readout.relate.commitment.Undertaken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Commitments, their chains and what people said of them as fields. */
public final class CommitmentFields {
    private CommitmentFields() {}

    /** One with its chain, what may show that it was kept, and what was searched after it was last mentioned. */
    public static Map<String, Object> whole(CommitmentRow row, Searched searched) {
        Map<String, Object> fields = of(row);
        fields.put(
                "chain",
                row.chain().members().stream().map(CommitmentFields::of).toList());
        fields.put(
                "evidence",
                row.chain().evidence().stream().map(p -> fields(row, p)).toList());
        fields.put(
                "judgements",
                row.judgements().stream().map(CommitmentFields::of).toList());
        fields.put("searched", fields(row.chain().last(), searched));
        return fields;
    }

    public static Map<String, Object> of(CommitmentRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Undertaken u = row.chain().asked();
        fields.put("id", row.act().key().toString());
        fields.put("document", u.document());
        fields.put("issuer", u.issuer());
        fields.put(
                "published",
                row.act()
                        .source()
                        .metadata()
                        .published()
                        .map(k -> k.value().toString())
                        .orElse(""));
        fields.put("day", u.day());
        fields.put("act", row.act().act().act());
        fields.put("rule", row.act().act().rule());
        fields.put("by", row.act().act().by().stream().map(ActorRef::code).toList());
        fields.put("to", u.to());
        fields.put("undertaking", row.undertaking().orElse(""));
        fields.put("strength", u.strength());
        fields.put("restated", row.act().act().restated());
        fields.put("deadline", row.deadline().orElse(""));
        fields.put(
                "due", row.commitment().deadline().flatMap(d -> d.due().end()).orElse(""));
        fields.put("due_rule", row.commitment().deadline().map(d -> d.rule()).orElse(""));
        fields.put(
                "due_inferred",
                row.commitment().deadline().filter(d -> d.inferred()).isPresent());
        fields.put("condition", row.condition().orElse(""));
        fields.put("status", lower(row.status()));
        fields.put("told", row.chain().members().size());
        fields.put("proposed", row.chain().evidence().size());
        fields.put("quote", row.act().quote());
        return fields;
    }

    /** A member of its chain. */
    public static Map<String, Object> of(Member m) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", m.undertaken().key().toString());
        fields.put("document", m.undertaken().document());
        fields.put("day", m.undertaken().day());
        fields.put("step", lower(m.step().kind()));
        fields.put("why", m.step().why().stream().map(Step.Reason::told).toList());
        fields.put("score", m.link().map(l -> rounded(l.score())).orElse(1.0));
        fields.put("shared", m.link().map(l -> l.shared()).orElse(List.of()));
        return fields;
    }

    private static Map<String, Object> fields(CommitmentRow row, Proposal p) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", p.done().key().toString());
        fields.put("document", p.done().document());
        fields.put("day", p.done().day());
        fields.put("score", rounded(p.link().score()));
        fields.put("shared", p.link().shared());
        fields.put("judged", p.judgement().map(j -> lower(j.verdict())).orElse(""));
        fields.put("quote", quote(row, p));
        return fields;
    }

    /** The words of what may show that it was kept. */
    public static String quote(CommitmentRow row, Proposal p) {
        return row.quotes().getOrDefault(p.done().key().toString(), "");
    }

    public static Map<String, Object> of(Judgement j) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("evidence", j.evidence());
        fields.put("verdict", lower(j.verdict()));
        fields.put("who", j.who());
        fields.put("at", j.at().toString());
        fields.put("why", j.why());
        return fields;
    }

    private static Map<String, Object> fields(Undertaken last, Searched searched) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("last_mentioned", last.day());
        fields.put("in", last.document());
        fields.put("issuer", last.issuer());
        fields.put("later_documents", searched.documents());
        fields.put("on_topic", searched.onTopic());
        return fields;
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
