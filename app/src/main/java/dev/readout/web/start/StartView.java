package dev.readout.web.start;

import dev.readout.query.Coverage;
import dev.readout.query.DocumentLine;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is new and what is ahead.
 *
 * @param documents the last that came in
 * @param unseen how many came in since this browser said that it had seen all; absent on its first visit
 * @param coverage by issuer, the one with most documents first
 * @param mayBring whether the visitor may bring documents in
 */
public record StartView(
        List<DocumentLine> documents,
        Optional<Long> unseen,
        LocalDate today,
        List<Met> on,
        List<Met> planned,
        List<Fired> alerts,
        List<Coverage.Line> coverage,
        boolean mayBring,
        List<Feed> feeds) {
    public StartView {
        documents = List.copyOf(documents);
        on = List.copyOf(on);
        planned = List.copyOf(planned);
        alerts = List.copyOf(alerts);
        coverage = List.copyOf(coverage);
        feeds = List.copyOf(feeds);
    }

    /**
     * An engagement.
     *
     * @param address of the record in the first document that tells of it
     * @param present the first of those who take part
     * @param all how many there are
     */
    public record Met(
            String address,
            String kind,
            String start,
            String end,
            List<Present> present,
            int all,
            String place,
            int reports) {
        public Met {
            present = List.copyOf(present);
        }

        /**
         * Somebody who takes part.
         *
         * @param name or office; empty where only the state or body is told
         * @param code of the state or body
         */
        public record Present(String name, String code) {
            public String told(Words words) {
                return name.isEmpty() ? words.actor(code) : name + " (" + words.actor(code) + ")";
            }
        }
    }

    /**
     * A saved search.
     *
     * @param address of the page that asks it; empty where there is none
     * @param news how many documents are new to it; absent where it cannot be asked any more
     */
    public record Fired(String name, String query, String address, Optional<Integer> news) {}
}
