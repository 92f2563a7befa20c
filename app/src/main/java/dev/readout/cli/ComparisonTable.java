package dev.readout.cli;

import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.account.Claim;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Row;
import dev.readout.relate.account.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows a comparison of accounts to a person: topic by topic, each with the words of each account. */
final class ComparisonTable {
    private final Screen screen;
    private final Comparison comparison;

    ComparisonTable(Screen screen, Comparison comparison) {
        this.screen = screen;
        this.comparison = comparison;
    }

    void print() {
        for (int i = 0; i < comparison.accounts().size(); i++) {
            screen.heading(Comparison.letter(i) + "  " + comparison.heading(i));
        }
        comparison.absent().forEach(absent -> screen.text(0, absent.told()));
        screen.empty();
        comparison.particulars().forEach(particular -> screen.text(2, EventTable.told(particular)));
        if (!comparison.particulars().isEmpty()) {
            screen.empty();
        }
        comparison.rows().forEach(this::row);
        screen.text(0, summary());
    }

    private void row(Row row) {
        screen.entry(0, comparison.told(row), "  " + row.topic());
        row.remarks().forEach(remark -> screen.quiet(2, remark.told()));
        for (int i = 0; i < row.cells().size(); i++) {
            cell(i, row.cells().get(i), row.verdict());
        }
        screen.empty();
    }

    private void cell(int account, Row.Cell cell, Verdict verdict) {
        String letter = Comparison.letter(account);
        for (Claim claim : cell.claims()) {
            List<Piece> pieces =
                    new ArrayList<>(List.of(plain(letter + " " + claim.act().act() + " “")));
            pieces.addAll(verdict == Verdict.ONLY ? List.of(plain(claim.quote())) : marked(claim, cell.own()));
            pieces.add(plain("”"));
            screen.pieces(2, pieces);
        }
        Text text = comparison.accounts().get(account).coded().document().text();
        cell.uncoded().ifPresent(span -> screen.text(2, letter + " (not coded as an act) “" + text.cut(span) + "”"));
    }

    private static List<Piece> marked(Claim claim, List<Span> own) {
        List<Piece> pieces = new ArrayList<>();
        int at = claim.act().quote().start();
        for (Span span : own) {
            if (span.start() >= at && claim.act().quote().contains(span)) {
                pieces.add(plain(claim.text().cut(new Span(at, span.start()))));
                pieces.add(new Piece(Tone.FOUND, "[-" + claim.text().cut(span) + "-]"));
                at = span.end();
            }
        }
        pieces.add(plain(claim.text().cut(new Span(at, claim.act().quote().end()))));
        return pieces;
    }

    private String summary() {
        Map<String, Long> counts = comparison.rows().stream()
                .collect(Collectors.groupingBy(comparison::told, LinkedHashMap::new, Collectors.counting()));
        return comparison.rows().size() + (comparison.rows().size() == 1 ? " topic: " : " topics: ")
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + ". What only one tells was not found in the other documents named here.";
    }

    private static Piece plain(String words) {
        return new Piece(Tone.PLAIN, words);
    }
}
