package dev.readout.web.reader;

import dev.readout.query.DocumentLine;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of the list of documents.
 *
 * @param from how many stand before the first line
 * @param all how many documents there are of those asked for
 * @param issuer only of this one, by its code; empty for all
 * @param issuers all that there are
 */
public record DocumentsView(
        List<DocumentLine> lines,
        int from,
        long all,
        String issuer,
        List<String> issuers,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Turning turning,
        List<Feed> feeds) {
    public DocumentsView {
        issuers = List.copyOf(issuers);
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }
}
