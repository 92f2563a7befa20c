package dev.readout.web.find;

import dev.readout.document.Known;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Piece;
import dev.readout.web.frame.Turning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A search with what it found.
 *
 * @param words that somebody looks for; empty where they ask for none
 * @param parts all that is asked, in plain words
 * @param fault why it cannot be asked so
 * @param found absent where nothing is asked, or it cannot be
 * @param command by which the search is saved
 */
public record SearchView(
        String words,
        List<Part> parts,
        Optional<Fault> fault,
        Optional<Found> found,
        List<Saved> saved,
        String command,
        List<Feed> feeds) {
    public SearchView {
        parts = List.copyOf(parts);
        saved = List.copyOf(saved);
        feeds = List.copyOf(feeds);
    }

    /**
     * What cannot be read, with the words before and after.
     *
     * @param message why, and what to write in its place
     */
    public record Fault(String message, String before, String wrong, String after) {}

    /**
     * @param all how many documents answer
     * @param behind how many changes of the archive are not looked through yet
     */
    public record Found(
            List<Line> lines,
            int from,
            long all,
            long behind,
            List<Choice> orders,
            List<Facet> facets,
            Turning turning) {
        public Found {
            lines = List.copyOf(lines);
            orders = List.copyOf(orders);
            facets = List.copyOf(facets);
        }
    }

    /**
     * A document that answers.
     *
     * @param issuer its code; empty where it is not known
     * @param more how many places answer beside those that are shown
     */
    public record Line(
            String key,
            List<Piece> title,
            String issuer,
            Optional<Known<LocalDate>> published,
            List<Lit> passages,
            int more) {}

    /**
     * A passage.
     *
     * @param address of the place in its document
     */
    public record Lit(String address, List<Piece> pieces, boolean cutBefore, boolean cutAfter) {}

    /** @param more how many values there are beside these */
    public record Facet(String name, List<Value> values, int more) {}

    /** @param address of the search for those alone */
    public record Value(String words, int documents, String address) {}

    /** One of several ways, of which one is taken. */
    public record Choice(String name, String address, boolean taken) {}

    /**
     * A search that somebody saved.
     *
     * @param feed where its news are
     */
    public record Saved(String name, String query, String address, String feed) {}
}
