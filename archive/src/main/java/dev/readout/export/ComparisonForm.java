package dev.readout.export;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.account.Claim;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Particular;
import dev.readout.relate.account.Row;
import dev.readout.relate.account.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison of accounts as a table on a page, each quote with a footnote that says where it stands. */
abstract class ComparisonForm {
    static final String NOTICE =
            "\"Only A\" says that nothing like it was found in the other documents named here, and no more.";

    final Comparison comparison;
    final Footnotes footnotes;

    ComparisonForm(Comparison comparison) {
        this.comparison = comparison;
        this.footnotes = new Footnotes(comparison);
    }

    abstract void heading(String line);

    abstract void paragraph(String line);

    abstract void startTable(List<String> columns);

    abstract void startRow(String title, String below);

    abstract void startCell();

    abstract void quote(String before, List<Piece> pieces, int footnote);

    abstract void words(String line);

    abstract void endCell();

    abstract void endRow();

    abstract void endTable();

    final void write() {
        heading("Accounts side by side");
        List<String> columns = new java.util.ArrayList<>(List.of("Topic"));
        for (int i = 0; i < comparison.accounts().size(); i++) {
            String name = Comparison.letter(i) + ": " + comparison.heading(i);
            paragraph(name);
            columns.add(name);
        }
        comparison.absent().forEach(absent -> paragraph(absent.told()));
        startTable(columns);
        comparison.particulars().forEach(this::particular);
        comparison.rows().forEach(this::row);
        endTable();
        paragraph(NOTICE);
    }

    private void particular(Particular particular) {
        startRow(particular.name(), particular.differs() ? "differ" : "");
        particular.values().forEach(value -> {
            startCell();
            value.ifPresent(this::words);
            endCell();
        });
        endRow();
    }

    private void row(Row row) {
        String remarks =
                row.remarks().stream().map(remark -> "; " + remark.told()).collect(Collectors.joining());
        startRow(row.topic(), comparison.told(row) + remarks);
        for (int i = 0; i < row.cells().size(); i++) {
            startCell();
            cell(i, row.cells().get(i), row.verdict());
            endCell();
        }
        endRow();
    }

    private void cell(int account, Row.Cell cell, Verdict verdict) {
        Text text = comparison.accounts().get(account).coded().document().text();
        List<Span> own = verdict == Verdict.ONLY ? List.of() : cell.own();
        for (Claim claim : cell.claims()) {
            Span quote = claim.act().quote();
            quote(claim.act().act() + ": ", Piece.of(text, quote, own), footnotes.add(account, quote));
        }
        cell.uncoded()
                .ifPresent(span ->
                        quote("not coded as an act: ", Piece.of(text, span, List.of()), footnotes.add(account, span)));
    }
}
