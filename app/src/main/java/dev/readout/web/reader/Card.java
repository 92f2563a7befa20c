package dev.readout.web.reader;

import dev.readout.codebook.ActEntry;
import java.util.List;
import java.util.Optional;

/** A record beside the text. */
public sealed interface Card {
    String id();

    /** The words that prove it. */
    String quote();

    /** That made it. */
    String rule();

    /** What people gave. */
    List<Given> given();

    /**
     * Somebody.
     *
     * @param why how it is known: the words of the text and the rule
     */
    record Who(String code, String why, boolean inferred) {}

    /**
     * A value.
     *
     * @param inferredBy fields and rules; empty where the text states it
     */
    record Told(String value, String inferredBy) {
        public boolean isInferred() {
            return !inferredBy.isEmpty();
        }
    }

    /** A field that a person gave, and the correction that says so. */
    record Given(String field, String rule) {
        /** Of its place in the page. */
        public String anchor() {
            return rule.replace(':', '-');
        }
    }

    /** Somebody who took part. */
    record Present(String shown, String code, Optional<String> office, String rule) {}

    /**
     * @param kind and status in small letters
     * @param when start and end; the same where it is one day
     */
    record OfEngagement(
            String id,
            String kind,
            String status,
            Optional<Told> start,
            Optional<Told> end,
            Optional<Told> place,
            List<Present> present,
            List<String> topics,
            String quote,
            String rule,
            List<Given> given)
            implements Card {}

    /**
     * @param signs such as {@code restated}
     * @param entry of the codebook
     */
    record OfAct(
            String id,
            String act,
            boolean negated,
            List<String> signs,
            List<Who> by,
            List<Who> target,
            List<Who> addressee,
            Optional<Told> start,
            Optional<Told> end,
            Optional<String> about,
            Optional<String> manner,
            Optional<String> engagement,
            Optional<String> respondsTo,
            String quote,
            String rule,
            Optional<ActEntry> entry,
            List<Given> given)
            implements Card {}
}
