package dev.readout.wording;

import dev.readout.search.Listed;
import java.util.List;
import java.util.Optional;

/**
 * What is new in a release, measured by its predecessors.
 *
 * @param scope what was looked through for predecessors
 * @param predecessors with which it was compared; the most alike first
 * @param findings the most telling first
 */
public record Novelty(Listed document, Scope scope, List<Predecessor> predecessors, List<Finding> findings) {
    public Novelty {
        predecessors = List.copyOf(predecessors);
        findings = List.copyOf(findings);
    }

    public enum Kind {
        STRENGTHENED,
        SOFTENED,
        /** Strengthened in some words and softened in others. */
        SHIFTED,
        /** A state or body is called otherwise. */
        DESIGNATION,
        /** Somebody of another level speaks or takes part for a side. */
        RANK,
        /** The same parties in another order, in the headline or where those who took part are named. */
        ORDER,
        /** A clause or a phrase that stood in predecessors does not stand here. */
        DROPPED,
        /** A state, body or person that predecessors name is not named here. */
        ABSENT,
        /** A clause like which none stood in any predecessor. */
        NEW
    }

    /**
     * One thing that is otherwise.
     *
     * @param what it is, in a few words
     * @param rate of the predecessors, how many have what stands there
     * @param there the words of a predecessor, the latest that has them
     * @param here the words of the document
     * @param elsewhere for what is new: how many of the issuer's documents hold its most telling phrase
     */
    public record Finding(
            Kind kind,
            String what,
            BaseRate rate,
            Optional<Use> there,
            Optional<Use> here,
            Optional<String> elsewhere) {}
}
