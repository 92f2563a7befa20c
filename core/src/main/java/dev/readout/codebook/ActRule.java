package dev.readout.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which texts express an act: conditions on a predicate and its surroundings, all of which must hold.
 *
 * @param id stable name, {@code ACT.WORD}
 * @param act name of the act that it codes
 * @param anchor the part of speech of the trigger's first word
 * @param lemmas lemmas of the anchor
 * @param object lemmas of which the direct object (or the subject of the passive) must be one; empty: no condition
 * @param notObject lemmas that the object must not be
 * @param with lemmas of which at least one must stand in the anchor's phrase; empty: no condition
 * @param prepositions of which one must depend on the anchor (or stand right after it); empty: no condition
 * @param prepObject lemmas of which the object of that preposition must be one; empty: no condition
 * @param complement lemmas of adjectives or nouns after a copula or perception verb; empty: no condition
 * @param clause the kind of clause that must depend on the anchor
 * @param modals of which one must be an auxiliary of the anchor; empty: no condition
 * @param governors lemmas of verbs of which one must govern a noun anchor; empty: no condition
 * @param subject what the subject must be
 * @param subjectNoun lemmas of which one must head the subject ("thousands of workers" is both); empty: no condition
 * @param actorObject whether an actor must, or must not, be the object
 * @param target where the target is looked for, in this order
 * @param joint the act that is coded instead when two or more sides do it together
 * @param carrier whether the predicate only carries another act's words: that act, where there is one inside, is coded
 *     in its stead
 * @param ofSubject the subject is whom the speaker speaks of: the speaker acts, the subject is the target ("Chad must
 *     withdraw")
 * @param experiencer a passive whose subject feels or does it: "is committed to", "was alarmed by"
 * @param negated the words say so by a negation, which makes the act and does not undo it ("will not accept" rejects)
 * @param restated the words themselves mark a repetition
 * @param line where it stands in its file
 */
public record ActRule(
        String id,
        String act,
        Anchor anchor,
        Set<String> lemmas,
        Set<String> object,
        Set<String> notObject,
        Set<String> with,
        Set<String> prepositions,
        Set<String> prepObject,
        Set<String> complement,
        Optional<Clause> clause,
        Set<String> modals,
        Set<String> governors,
        Subject subject,
        Set<String> subjectNoun,
        Optional<Boolean> actorObject,
        List<Slot> target,
        Optional<String> joint,
        boolean carrier,
        boolean ofSubject,
        boolean experiencer,
        boolean negated,
        boolean restated,
        int line) {

    public enum Anchor {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public enum Clause {
        /** A finite clause, with or without "that". */
        THAT,
        /** An infinitive: "agreed to cooperate". */
        TO,
        /** A gerund: "suggested holding". */
        ING
    }

    public enum Subject {
        ANY,
        /** An actor must be the subject (or the owner of a noun). */
        ACTOR,
        /** Another than the issuer of the document. */
        OTHER
    }

    /** Where an actor in a role is looked for. */
    public enum Slot {
        /** The direct object itself, where it is an actor. */
        OBJECT,
        /** Who owns or does what the object names: "condemned Russia's invasion". */
        OWNER,
        /** Any actor inside the object's phrase. */
        CONTENT,
        TO,
        FOR,
        ON,
        WITH,
        AGAINST,
        FROM,
        OF,
        BY,
        AT,
        /** The subject of the clause that depends on the predicate. */
        CLAUSE_SUBJECT,
        /** The subject that suffers what another does: "drew criticism from", "received tents from". */
        UNDERGOER,
        /** The other side of the engagement. */
        COUNTERPART
    }

    /** How many conditions it sets; of two rules that match the same words, the one with more wins. */
    public int weight() {
        return (object.isEmpty() ? 0 : 3)
                + (with.isEmpty() ? 0 : 2)
                + (prepositions.isEmpty() ? 0 : 2)
                + (prepObject.isEmpty() ? 0 : 2)
                + (complement.isEmpty() ? 0 : 3)
                + (clause.isPresent() ? 1 : 0)
                + (modals.isEmpty() ? 0 : 5)
                + (governors.isEmpty() ? 0 : 2)
                + (subject == Subject.ANY ? 0 : 1)
                + (subjectNoun.isEmpty() ? 0 : 2)
                + (actorObject.isPresent() ? 1 : 0)
                + (experiencer ? 1 : 0)
                + (negated ? 2 : 0)
                + (restated ? 1 : 0);
    }
}
