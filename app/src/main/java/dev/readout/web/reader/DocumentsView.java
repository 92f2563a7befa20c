package dev.readout.web.reader;

import dev.readout.document.Known;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of the list of documents.
 *
 * @param from how many stand before the first line
 * @param all how many documents there are
 */
public record DocumentsView(List<Line> lines, int from, long all, Turning turning, List<Feed> feeds) {
    public DocumentsView {
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }

    /**
     * @param issuer its code; empty where it is not known
     * @param title or the name of the document where it has none
     * @param key of the document
     * @param repostOf key of the document that this one repeats
     */
    public record Line(
            Optional<Known<LocalDate>> published,
            String issuer,
            String title,
            String key,
            Optional<String> repostOf,
            int engagements,
            int acts) {}
}
