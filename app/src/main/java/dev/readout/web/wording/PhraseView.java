package dev.readout.web.wording;

import dev.readout.query.Coverage;
import dev.readout.web.frame.Feed;
import dev.readout.wording.BaseRate;
import dev.readout.wording.PhraseUses.Year;
import dev.readout.wording.Scope;
import java.util.List;
import java.util.Optional;

/**
 * The life of a phrase.
 *
 * @param phrase as it is asked for; empty where none is
 * @param fault why it cannot be asked so; empty where it can
 * @param later the address at which the uses are to be had; absent where they are here
 */
public record PhraseView(
        String phrase,
        int apart,
        Documents documents,
        String fault,
        Optional<String> later,
        Optional<Life> life,
        List<Feed> feeds) {
    public PhraseView {
        feeds = List.copyOf(feeds);
    }

    /**
     * Where a phrase was used.
     *
     * @param rate in how many documents of the scope
     * @param search the address of all documents that have it
     * @param asked the question, as it stands in the addresses of tables
     */
    public record Life(
            String phrase,
            Scope scope,
            BaseRate rate,
            Bars bars,
            List<Year> years,
            List<Line> lines,
            List<Variant> variants,
            List<Coverage.Line> coverage,
            String search,
            String asked) {
        public Life {
            years = List.copyOf(years);
            lines = List.copyOf(lines);
            variants = List.copyOf(variants);
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * One issuer's documents of one genre.
     *
     * @param ever of all of them
     * @param meanwhile from the first use to the last
     */
    public record Line(String issuer, String genre, BaseRate ever, BaseRate meanwhile, Quote first, Quote last) {
        public boolean isOne() {
            return first.address().equals(last.address());
        }
    }

    /** A form in which it stands. */
    public record Variant(String words, int documents, int places, Quote first, Quote last) {}
}
