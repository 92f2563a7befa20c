package dev.readout.web.wording;

import dev.readout.web.frame.Feed;
import dev.readout.wording.BaseRate;
import dev.readout.wording.Formulas.Variant;
import dev.readout.wording.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Phrases that recur.
 *
 * @param about words of the sentences that are looked at; empty for all
 * @param fault why it cannot be asked so; empty where it can
 * @param later the address at which they are to be had; absent where they are here
 */
public record FormulasView(
        String about,
        int least,
        Documents documents,
        String fault,
        Optional<String> later,
        Optional<Found> found,
        List<Feed> feeds) {
    public FormulasView {
        feeds = List.copyOf(feeds);
    }

    /** @param earlier so many documents before these were not looked at */
    public record Found(Scope scope, int earlier, List<Group> groups) {
        public Found {
            groups = List.copyOf(groups);
        }
    }

    /** @param name {@code formulas}, {@code series} or {@code boilerplate} */
    public record Group(String name, List<Line> lines) {}

    /**
     * A formula.
     *
     * @param variants beside its commonest form
     * @param life the address of all uses
     */
    public record Line(
            String words,
            BaseRate rate,
            Quote first,
            Quote last,
            Optional<String> series,
            List<Variant> variants,
            String life) {}
}
