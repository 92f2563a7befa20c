package dev.readout.web;

import dev.readout.document.Known;
import dev.readout.query.DocumentRow;
import dev.readout.query.Source;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The list of documents in the archive. */
final class DocumentsPage {
    private DocumentsPage() {}

    static String of(List<DocumentRow> rows, long all, int offset, int limit) {
        Html body = new Html().raw("<h1>Documents</h1>");
        if (rows.isEmpty()) {
            body.raw(
                    "<p class=\"empty\">The archive is empty. Put documents in with <code>./readout ingest PATH</code>.</p>");
            return Page.of("Documents", body);
        }
        body.element("p", "class=\"count\"", (offset + 1) + "–" + (offset + rows.size()) + " of " + all);
        body.raw("<table class=\"documents\"><thead><tr><th>Published</th><th>Issuer</th><th>Title</th>")
                .raw("<th class=\"n\">Engagements</th><th class=\"n\">Acts</th></tr></thead><tbody>\n");
        (all <= limit ? newestFirst(rows) : rows).forEach(row -> row(body, row));
        body.raw("</tbody></table>");
        turn(body, all, offset, limit);
        return Page.of("Documents", body);
    }

    private static List<DocumentRow> newestFirst(List<DocumentRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        (DocumentRow row) -> row.source()
                                .metadata()
                                .published()
                                .map(Known::value)
                                .orElse(LocalDate.MIN),
                        Comparator.reverseOrder()))
                .toList();
    }

    private static void row(Html body, DocumentRow row) {
        Source source = row.source();
        body.raw("<tr><td class=\"date\">");
        source.metadata()
                .published()
                .ifPresentOrElse(p -> known(body, p), () -> body.raw("<span class=\"unknown\">unknown</span>"));
        body.raw("</td><td>")
                .text(source.metadata().issuer().map(Known::value).orElse(""))
                .raw("</td><td>");
        body.raw("<a href=\"" + Html.escape(address(source.document())) + "\">")
                .text(source.metadata().title().map(Known::value).orElse(source.name()))
                .raw("</a>");
        row.repostOf()
                .ifPresent(original -> body.raw(" <small>repeats <a href=\"" + Html.escape(address(original)) + "\">")
                        .text(original)
                        .raw("</a></small>"));
        body.raw("</td>");
        body.element("td", "class=\"n\"", String.valueOf(row.engagements()));
        body.element("td", "class=\"n\"", String.valueOf(row.acts())).raw("</tr>\n");
    }

    private static void known(Html body, Known<LocalDate> day) {
        body.element(
                day.isInferred() ? "i" : "span",
                "title=\"" + Html.escape(day.source()) + "\"",
                day.value().toString());
    }

    private static void turn(Html body, long all, int offset, int limit) {
        body.raw("<nav class=\"turn\" aria-label=\"Pages\">");
        if (offset > 0) {
            body.raw("<a rel=\"prev\" href=\"/?from=" + Math.max(0, offset - limit) + "\">Earlier rows</a> ");
        }
        if (offset + limit < all) {
            body.raw("<a rel=\"next\" href=\"/?from=" + (offset + limit) + "\">More rows</a>");
        }
        body.raw("</nav>");
    }

    static String address(String key) {
        return "/document?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
