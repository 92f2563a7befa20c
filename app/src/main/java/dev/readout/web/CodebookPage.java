package dev.readout.web;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActRule;
import dev.readout.evaluate.Measured;
import dev.readout.evaluate.Score;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codebook: what each act means, the rules that code it, and how well they do. */
final class CodebookPage {
    private static final String HEAD = "<table class=\"documents\"><thead><tr><th>Act</th><th>Definition</th>"
            + "<th class=\"n\">Precision</th><th class=\"n\">Recall</th><th class=\"n\">F1</th>"
            + "<th class=\"n\">By hand</th></tr></thead><tbody>\n";

    private CodebookPage() {}

    /** All acts. */
    static String of(ActCodebook codebook, Measured measured) {
        Html body = new Html()
                .raw("<h1>Codebook</h1>")
                .element(
                        "p",
                        "class=\"about\"",
                        "Version " + ActCodebook.VERSION
                                + ". Figures: the acts that Readout finds in its samples, against the same coded by hand.")
                .raw(HEAD);
        codebook.list().forEach(entry -> row(body, entry, measured.find(entry.name())));
        return Page.of("Codebook", body.raw("</tbody></table>"));
    }

    private static void row(Html body, ActEntry entry, Optional<Score> score) {
        body.raw("<tr><td><a href=\"/codebook/" + Html.escape(entry.name()) + "\">")
                .text(entry.name())
                .raw("</a></td>")
                .element("td", entry.definition());
        figure(body, score.map(Score::precision));
        figure(body, score.map(Score::recall));
        figure(body, score.map(Score::f1));
        body.element("td", "class=\"n\"", score.map(s -> "" + s.gold()).orElse("0"))
                .raw("</tr>\n");
    }

    private static void figure(Html body, Optional<Double> share) {
        body.element(
                "td",
                "class=\"n\"",
                share.map(s -> String.format(Locale.ROOT, "%.2f", s)).orElse("–"));
    }

    /** One act. */
    static String of(ActEntry entry, Measured measured) {
        String plover = entry.plover().isEmpty() ? "none" : entry.plover();
        Html body = new Html()
                .element("h1", entry.name())
                .element("p", "It is coded when an actor " + entry.definition() + ".")
                .element("p", "class=\"about\"", "PLOVER " + plover + " · CAMEO " + entry.cameo())
                .raw("<h2>How well it is coded</h2>")
                .element("p", measured.line(entry.name()) + ".");
        list(body, "Neighbours, and how to choose", entry.neighbours());
        body.raw("<h2>Rules</h2><dl>");
        entry.rules().forEach(rule -> rule(body, rule, entry));
        body.raw("</dl><p><a href=\"/codebook\">All acts</a></p>");
        return Page.of(entry.name(), body);
    }

    private static void rule(Html body, ActRule rule, ActEntry entry) {
        body.raw("<dt><code>").text(rule.id()).raw("</code></dt>");
        entry.examples().getOrDefault(rule.id(), List.of()).forEach(e -> body.element("dd", "“" + e + "”"));
    }

    private static void list(Html body, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            body.element("h2", title).raw("<ul>");
            lines.forEach(line -> body.element("li", line));
            body.raw("</ul>");
        }
    }
}
