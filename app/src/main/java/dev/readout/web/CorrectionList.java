package dev.readout.web;

import dev.readout.correct.Correction;
import java.time.ZoneOffset;
import java.util.List;

/** What people said of a document, so that nobody takes it for the coder's. */
final class CorrectionList {
    private CorrectionList() {}

    static void write(Html body, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        body.raw("<h2>Corrected by people</h2><ul class=\"corrections\">");
        for (Correction c : corrections) {
            body.raw("<li id=\"correction-" + c.id() + "\">")
                    .element("b", c.amendment().name())
                    .text(" " + c.amendment().summary())
                    .raw("<br>")
                    .element(
                            "small",
                            c.who() + ", " + c.at().atOffset(ZoneOffset.UTC).toLocalDate() + ": " + c.why())
                    .raw(" ")
                    .element("code", c.rule())
                    .raw("</li>");
        }
        body.raw("</ul>");
    }
}
