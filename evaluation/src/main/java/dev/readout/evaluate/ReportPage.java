package dev.readout.evaluate;

import dev.readout.evaluate.Report.Section;

/** A report as one page of HTML that needs nothing beside it. What is not ours is escaped. */
public final class ReportPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
            table { border-collapse: collapse; margin: .5rem 0 2rem }
            th, td { text-align: left; padding: .2rem .8rem; border-bottom: 1px solid #ddd }
            .n { text-align: right; font-variant-numeric: tabular-nums }
            </style></head><body><h1>%1$s</h1>
            """;

    private ReportPage() {}

    public static String of(Report report) {
        StringBuilder page = new StringBuilder(HEAD.formatted(escape(report.title())));
        report.sections().stream().filter(s -> !s.rows().isEmpty()).forEach(s -> section(page, s));
        return page.append("</body></html>\n").toString();
    }

    private static void section(StringBuilder page, Section section) {
        page.append("<h2>").append(escape(section.name())).append("</h2>\n<table><thead><tr>");
        section.columns().forEach(c -> page.append("<th scope=\"col\">" + escape(c) + "</th>"));
        page.append("</tr></thead><tbody>\n");
        for (var row : section.rows()) {
            page.append("<tr>");
            row.forEach(cell -> page.append(cell instanceof Number ? "<td class=\"n\">" : "<td>")
                    .append(escape(Report.shown(cell)))
                    .append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
