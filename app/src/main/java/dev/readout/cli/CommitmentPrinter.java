package dev.readout.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.readout.coding.ActorRef;
import dev.readout.correct.Judgement;
import dev.readout.query.CommitmentRow;
import dev.readout.query.Searched;
import dev.readout.relate.commitment.Chain.Member;
import dev.readout.relate.commitment.Chain.Proposal;
import dev.readout.relate.commitment.Undertaken;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints commitments, their chains and their logs in the form asked for. */
final class CommitmentPrinter {
    private final Surroundings surroundings;
    private final RowPrinter.Format format;
    private final Screen screen;

    CommitmentPrinter(Surroundings surroundings, RowPrinter.Format format) {
        this.surroundings = surroundings;
        this.format = format;
        this.screen = new Screen(surroundings);
    }

    void list(List<CommitmentRow> rows) {
        switch (format) {
            case TABLE -> rows.forEach(this::entry);
            case CSV -> csv(rows.stream().map(CommitmentPrinter::fields).toList());
            case JSONL -> rows.forEach(row -> surroundings.out().print(Json.line(fields(row)) + "\n"));
            case JSON ->
                surroundings
                        .out()
                        .print(Json.indented(rows.stream()
                                        .map(CommitmentPrinter::fields)
                                        .toList())
                                + "\n");
        }
    }

    /** One with its chain, what may show that it was kept, and what was searched after it was last mentioned. */
    void chain(CommitmentRow row, Searched searched) {
        switch (format) {
            case TABLE -> log(row, searched);
            case CSV ->
                csv(row.chain().members().stream()
                        .map(CommitmentPrinter::fields)
                        .toList());
            case JSONL, JSON -> {
                Map<String, Object> fields = fields(row);
                fields.put(
                        "chain",
                        row.chain().members().stream()
                                .map(CommitmentPrinter::fields)
                                .toList());
                fields.put(
                        "evidence",
                        row.chain().evidence().stream().map(p -> fields(row, p)).toList());
                fields.put(
                        "judgements",
                        row.judgements().stream().map(CommitmentPrinter::fields).toList());
                fields.put("searched", fields(row.chain().last(), searched));
                surroundings
                        .out()
                        .print((format == RowPrinter.Format.JSON ? Json.indented(fields) : Json.line(fields)) + "\n");
            }
        }
    }

    private void entry(CommitmentRow row) {
        String to = row.chain().asked().to().isEmpty()
                ? ""
                : " → " + String.join(", ", row.chain().asked().to());
        screen.entry(
                2,
                lower(row.status()),
                " · " + String.join(", ", row.chain().asked().by()) + to + " · "
                        + row.chain().asked().day() + " · "
                        + row.act().act().act() + " (" + row.commitment().strength() + ")"
                        + (row.act().act().restated() ? " · restated" : ""));
        screen.text(6, row.undertaking().orElse("(no undertaking beyond the act)"));
        row.deadline().ifPresent(words -> screen.text(6, "due: " + words + " = " + due(row)));
        row.condition().ifPresent(words -> screen.text(6, "condition: " + words));
        screen.text(6, "“" + row.act().quote() + "” " + row.act().source().name());
        int told = row.chain().members().size();
        screen.quiet(
                6,
                row.act().key()
                        + (told > 1 ? " · told " + told + " times" : "")
                        + (row.chain().evidence().isEmpty()
                                ? ""
                                : " · " + row.chain().evidence().size() + " proposed as evidence"));
        screen.empty();
    }

    private static String due(CommitmentRow row) {
        return row.commitment()
                .deadline()
                .map(d -> RecordTable.date(d.due()) + (d.inferred() ? "* (" + d.rule() + ")" : ""))
                .orElse("");
    }

    private void log(CommitmentRow row, Searched searched) {
        entry(row);
        for (Member m : row.chain().members()) {
            String link = m.link()
                    .map(l -> " · %.2f: ".formatted(l.score()) + String.join(", ", l.shared()))
                    .orElse(" · this one");
            screen.entry(
                    2,
                    m.undertaken().day() + " " + lower(m.step().kind()),
                    (m.step().why().isEmpty()
                                    ? ""
                                    : " (" + String.join("; ", m.step().why()) + ")")
                            + link);
            screen.quiet(6, m.undertaken().document() + " · " + m.undertaken().key());
        }
        for (Proposal p : row.chain().evidence()) {
            screen.entry(
                    2,
                    p.done().day() + " evidence "
                            + p.judgement().map(j -> lower(j.verdict()) + "ed").orElse("proposed"),
                    " · %.2f: ".formatted(p.link().score())
                            + String.join(", ", p.link().shared()));
            screen.text(6, "“" + quote(row, p) + "” " + p.done().document());
            screen.quiet(6, p.done().key().toString());
        }
        row.judgements()
                .forEach(j -> screen.entry(
                        2, j.at() + " " + lower(j.verdict()), " · " + j.who() + ": " + j.why() + " · " + j.evidence()));
        Undertaken last = row.chain().last();
        screen.text(
                2,
                "Last mentioned on " + last.day() + " in " + last.document() + "; " + searched.documents()
                        + " later documents of " + (last.issuer().isEmpty() ? "no known issuer" : last.issuer())
                        + " were searched, " + searched.onTopic() + " of them on the topic.");
    }

    private static Map<String, Object> fields(CommitmentRow row) {
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

    private static Map<String, Object> fields(Member m) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", m.undertaken().key().toString());
        fields.put("document", m.undertaken().document());
        fields.put("day", m.undertaken().day());
        fields.put("step", lower(m.step().kind()));
        fields.put("why", m.step().why());
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

    private static String quote(CommitmentRow row, Proposal p) {
        return row.quotes().getOrDefault(p.done().key().toString(), "");
    }

    private static Map<String, Object> fields(Judgement j) {
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

    private void csv(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        StringWriter out = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(out);
        writer.writeRecord(new ArrayList<>(rows.getFirst().keySet()));
        rows.forEach(row -> writer.writeRecord(
                row.values().stream().map(CommitmentPrinter::cell).toList()));
        surroundings.out().print(out);
    }

    private static String cell(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value.toString();
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
