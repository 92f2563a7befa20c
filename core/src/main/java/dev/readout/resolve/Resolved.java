package dev.readout.resolve;

import java.util.List;

/**
 * A text in which every expression that stands for an actor has been read as far as the rules reach.
 *
 * @param mentioned the explicit mentions
 * @param readings who is meant where, in the order of the text
 * @param engagements what was held, in the order of the text
 * @param issuers codes of those who publish the document
 * @param voices who says "we" in it
 */
public record Resolved(
        Mentioned mentioned,
        List<Reading> readings,
        List<Engagement> engagements,
        List<String> issuers,
        Voices voices) {
    public Resolved {
        readings = List.copyOf(readings);
        engagements = List.copyOf(engagements);
        issuers = List.copyOf(issuers);
    }

    /** A text that speaks with the voice of its issuers throughout. */
    public Resolved(Mentioned mentioned, List<Reading> readings, List<Engagement> engagements, List<String> issuers) {
        this(mentioned, readings, engagements, issuers, Voices.of(issuers));
    }

    /** Whether nobody told who issued the text, and it was inferred of the order of states in the title. */
    public boolean isIssuerInferred() {
        return issuers.size() == 1
                && mentioned.text().document().metadata().issuer().isEmpty();
    }

    public List<DateMention> dates(int sentence) {
        return mentioned.dates().stream().filter(d -> d.sentence() == sentence).toList();
    }
}
