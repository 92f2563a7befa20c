package dev.readout.web.draw;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A drawing as it stands in a page.
 *
 * @param markup an {@code svg} element; what is of a document is escaped in it
 */
public record Drawing(String markup) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }
}
