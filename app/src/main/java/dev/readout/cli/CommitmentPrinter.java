package dev.readout.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.readout.desk.CommitmentFields;
import dev.readout.query.CommitmentRow;
import dev.readout.query.Searched;
import dev.readout.relate.commitment.Chain.Member;
import dev.readout.relate.commitment.Chain.Proposal;
import dev.readout.relate.commitment.Step;
import dev.readout.relate.commitment.Undertaken;
import java.io.StringWriter;
import java.util.ArrayList;
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
            case CSV -> csv(rows.stream().map(CommitmentFields::of).toList());
            case JSONL -> rows.forEach(row -> surroundings.out().print(Json.line(CommitmentFields.of(row)) + "\n"));
            case JSON ->
                surroundings
                        .out()
                        .print(Json.indented(
                                        rows.stream().map(CommitmentFields::of).toList())
                                + "\n");
        }
    }

    /** One with its chain, what may show that it was kept, and what was searched after it was last mentioned. */
    void chain(CommitmentRow row, Searched searched) {
        switch (format) {
            case TABLE -> log(row, searched);
            case CSV ->
                csv(row.chain().members().stream().map(CommitmentFields::of).toList());
            case JSONL, JSON -> {
                Map<String, Object> fields = CommitmentFields.whole(row, searched);
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
                    .map(l -> String.format(Locale.ROOT, " · %.2f: ", l.score()) + String.join(", ", l.shared()))
                    .orElse(" · this one");
            screen.entry(
                    2,
                    m.undertaken().day() + " " + lower(m.step().kind()),
                    (m.step().why().isEmpty()
                                    ? ""
                                    : " ("
                                            + m.step().why().stream()
                                                    .map(Step.Reason::told)
                                                    .collect(Collectors.joining("; "))
                                            + ")")
                            + link);
            screen.quiet(6, m.undertaken().document() + " · " + m.undertaken().key());
        }
        for (Proposal p : row.chain().evidence()) {
            screen.entry(
                    2,
                    p.done().day() + " evidence "
                            + p.judgement().map(j -> lower(j.verdict()) + "ed").orElse("proposed"),
                    String.format(Locale.ROOT, " · %.2f: ", p.link().score())
                            + String.join(", ", p.link().shared()));
            screen.text(
                    6, "“" + CommitmentFields.quote(row, p) + "” " + p.done().document());
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

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
