package dev.readout.export;

import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.relate.account.Comparison;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a comparison: where each quote stands, one for each quote, in the order in which they are asked for. */
final class Footnotes {
    private static final int SHORT_HASH = 12;

    private final Comparison comparison;
    private final List<String> notes = new ArrayList<>();

    Footnotes(Comparison comparison) {
        this.comparison = comparison;
    }

    /** @return the number of the note, from 1 */
    int add(int account, Span quote) {
        Document document = comparison.accounts().get(account).coded().document();
        String address = document.metadata().address().map(Known::value).orElse(document.name());
        notes.add(comparison.heading(account) + ", " + address + ", characters " + quote.start() + " to " + quote.end()
                + " of the text " + document.text().hash().substring(0, SHORT_HASH) + ".");
        return notes.size();
    }

    List<String> list() {
        return notes;
    }
}
