package dev.readout.web.reader;

import dev.readout.codebook.ActEntry;
import dev.readout.correct.Correction;
import dev.readout.web.frame.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record beside the text. */
public sealed interface Card {
    /** What it rests on. */
    Basis basis();

    default String id() {
        return basis().id();
    }

    /**
     * What every record rests on.
     *
     * @param id such as {@code a3}, within this coding
     * @param key by which corrections find the fact
     * @param quote the words that prove it
     * @param citing address of this page with these words lit, and how to cite them
     * @param rule that made it
     * @param given fields that people gave
     * @param confirmed what people said who found it right as it stands
     */
    record Basis(
            String id,
            String key,
            String quote,
            String citing,
            String rule,
            List<Given> given,
            List<Correction> confirmed) {
        public Basis {
            given = List.copyOf(given);
            confirmed = List.copyOf(confirmed);
        }
    }

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
     * @param start and end of the days; the same where it is one
     * @param place in the words of the text; empty ones where it tells the country alone
     */
    record OfEngagement(
            Basis basis,
            String kind,
            String status,
            Optional<Told> start,
            Optional<Told> end,
            Optional<Told> place,
            Optional<String> country,
            List<Present> present,
            List<String> topics)
            implements Card {
        public OfEngagement {
            present = List.copyOf(present);
            topics = List.copyOf(topics);
        }

        /** Where it was, the country as the visitor's language names it. */
        public String where(Words words) {
            return Stream.concat(place.map(Told::value).stream(), country.map(words::actor).stream())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * @param signs such as {@code restated}
     * @param entry of the codebook
     */
    record OfAct(
            Basis basis,
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
            Optional<ActEntry> entry)
            implements Card {
        public OfAct {
            signs = List.copyOf(signs);
            by = List.copyOf(by);
            target = List.copyOf(target);
            addressee = List.copyOf(addressee);
        }

        /** Sentences that its rule codes so. */
        public List<String> examples() {
            return entry.map(e -> e.examples().getOrDefault(basis.rule(), List.of()))
                    .orElse(List.of());
        }
    }
}
