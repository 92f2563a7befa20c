package dev.readout.export;

import dev.readout.relate.account.Comparison;
import java.util.List;

/** A comparison as one HTML page that needs nothing else. */
public final class ComparisonHtml extends ComparisonForm {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Accounts side by side</title>
            <style>
            body { font: 1rem/1.45 serif; margin: 2rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #888; padding: .4rem; text-align: left; vertical-align: top; }
            mark { background: #fdf0b0; color: inherit; }
            small { color: #444; }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder out = new StringBuilder();

    private ComparisonHtml(Comparison comparison) {
        super(comparison);
    }

    public static String of(Comparison comparison) {
        ComparisonHtml page = new ComparisonHtml(comparison);
        page.out.append(HEAD);
        page.write();
        page.notes();
        return page.out.append("</body>\n</html>\n").toString();
    }

    private void notes() {
        out.append("<ol>\n");
        List<String> notes = footnotes.list();
        for (int i = 1; i <= notes.size(); i++) {
            out.append("<li id=\"n" + i + "\">" + escaped(notes.get(i - 1)) + " <a href=\"#q" + i
                    + "\" aria-label=\"Back to quote " + i + "\">↩</a></li>\n");
        }
        out.append("</ol>\n");
    }

    @Override
    void heading(String line) {
        out.append("<h1>").append(escaped(line)).append("</h1>\n");
    }

    @Override
    void paragraph(String line) {
        out.append("<p>").append(escaped(line)).append("</p>\n");
    }

    @Override
    void startTable(List<String> columns) {
        out.append("<table>\n<thead><tr>");
        columns.forEach(column ->
                out.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
    }

    @Override
    void startRow(String title, String below) {
        out.append("<tr><th scope=\"row\">").append(escaped(title));
        out.append(below.isEmpty() ? "" : "<br><small>" + escaped(below) + "</small>")
                .append("</th>");
    }

    @Override
    void startCell() {
        out.append("<td>");
    }

    @Override
    void quote(String before, List<Piece> pieces, int footnote) {
        out.append("<p><small>").append(escaped(before)).append("</small><q>");
        pieces.forEach(piece ->
                out.append(piece.own() ? "<mark>" + escaped(piece.words()) + "</mark>" : escaped(piece.words())));
        out.append("</q><sup><a id=\"q" + footnote + "\" href=\"#n" + footnote + "\">" + footnote + "</a></sup></p>");
    }

    @Override
    void words(String line) {
        out.append(escaped(line));
    }

    @Override
    void endCell() {
        out.append("</td>");
    }

    @Override
    void endRow() {
        out.append("</tr>\n");
    }

    @Override
    void endTable() {
        out.append("</tbody>\n</table>\n");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
