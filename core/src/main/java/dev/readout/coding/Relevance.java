package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry.InSpeech;
import dev.readout.codebook.ActorProfiles;
import dev.readout.language.Grammar;
import dev.readout.resolve.Voices;

/**
 * Whether what the words say is an act that a coder would write down. Routine matter with no state, international body
 * or official on either end is not coded (CODEBOOK 1.2, Acts), and of free speech only what does something to somebody.
 */
final class Relevance {
    /** The sector of those who are many and of no office. */
    private static final String PEOPLE = "CVL";

    private final ActCodebook codebook;
    private final ActorProfiles profiles;
    private final Voices voices;

    /**
     * @param voices who speaks where in the document at hand
     */
    Relevance(ActCodebook codebook, ActorProfiles profiles, Voices voices) {
        this.codebook = codebook;
        this.profiles = profiles;
        this.voices = voices;
    }

    /** Whether an act counts, as the match made it. */
    boolean holds(Match m, Act act) {
        if (isTalkToCome(act)) {
            return false;
        }
        boolean spoken = voices.isTurn(m.sentence().block());
        return spoken ? holdsInSpeech(m, act) : needed(act) != InSpeech.REPORTED || isOfSomebody(act);
    }

    /** "We will consider opportunities": talks of which nobody says when or with whom. */
    private boolean isTalkToCome(Act act) {
        return needed(act) == InSpeech.SIDES
                && !codebook.isMaterial(act.act())
                && act.tense() == Act.Tense.FUTURE
                && act.engagement().isEmpty();
    }

    private InSpeech needed(Act act) {
        return codebook.get(act.act()).inSpeech();
    }

    private boolean holdsInSpeech(Match m, Act act) {
        InSpeech needed = needed(act);
        if (needed == InSpeech.SIDES) {
            return act.by().stream()
                            .filter(this::isKnown)
                            .map(ActorRef::code)
                            .distinct()
                            .count()
                    > 1;
        }
        boolean known = !act.by().isEmpty() && act.by().stream().allMatch(this::isKnown);
        return known
                && switch (needed) {
                    case ANY, SIDES -> true;
                    case EXPLICIT -> isAtKnown(act) || m.rule().modals().isEmpty() && !isOfOnePerson(m);
                    case TARGET -> !Sides.without(act.target(), act.by()).isEmpty();
                    case KNOWN_TARGET ->
                        isAtKnown(act)
                                && act.target().stream().noneMatch(t -> t.rule().equals("hearer"));
                    case REPORTED ->
                        act.by().stream()
                                .noneMatch(b -> isPronoun(b)
                                        || voices.in(m.sentence().block()).contains(b.code()));
                };
    }

    /** "I promise to be short": what one person has in mind is no policy. */
    private static boolean isOfOnePerson(Match m) {
        return Grammar.subject(m.sentence(), m.token())
                .filter(t -> t.lemma().equals("i"))
                .isPresent();
    }

    /** Whether a state, a body or an official acts, or somebody with a name; or it is aimed at such a one. */
    private boolean isOfSomebody(Act act) {
        return act.by().stream().anyMatch(b -> isKnown(b) || isNamed(b) || isOffice(b)) || isAtKnown(act);
    }

    private boolean isAtKnown(Act act) {
        return Sides.without(act.target(), act.by()).stream().anyMatch(this::isKnown);
    }

    private boolean isKnown(ActorRef actor) {
        return profiles.isRegistered(actor.code());
    }

    private static boolean isNamed(ActorRef actor) {
        return !actor.code().isEmpty() && !Character.isLowerCase(actor.code().codePointAt(0));
    }

    /** "a senior official", but not "residents", and not "the audience". */
    private boolean isOffice(ActorRef actor) {
        return profiles.of(actor.code(), actor.designation())
                .sector()
                .filter(s -> !s.equals(PEOPLE))
                .isPresent();
    }

    private static boolean isPronoun(ActorRef actor) {
        return actor.rule().startsWith("pronoun")
                || actor.rule().endsWith("-voice")
                || actor.rule().equals("hearer");
    }
}
