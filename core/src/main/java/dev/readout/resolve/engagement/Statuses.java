package dev.readout.resolve.engagement;

import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether what a verb tells of was held, is planned, or was called off. */
final class Statuses {
    private static final Set<String> AHEAD = Set.of("will", "shall", "would", "'ll", "’ll");
    private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "should", "can", "must");
    private static final Set<String> PLANNING = Set.of(
            "plan", "intend", "schedule", "expect", "look", "agree", "arrange", "hope", "propose", "invite", "want");
    private static final Set<String> ANNOUNCING = Set.of("plan", "schedule", "expect", "look", "hope");
    private static final Set<String> DUE = Set.of("due", "set", "about", "ready");
    private static final Set<String> EXPECTED =
            Set.of("plan", "planned", "schedule", "scheduled", "upcoming", "forthcoming", "expect");
    private static final Set<String> CALLED_OFF =
            Set.of("cancel", "cancelled", "canceled", "postpone", "postponed", "scrap", "scrapped");

    private Statuses() {}

    static Status of(Sentence s, Token verb) {
        Optional<Token> above = verb.head() < 0 ? Optional.empty() : Grammar.governor(s, verb);
        boolean negated = Grammar.isNegated(s, verb);
        if (CallingOff.says(s, verb)) {
            return negated ? Status.HELD : Status.CANCELLED;
        }
        if (negated || above.filter(g -> CallingOff.says(s, g)).isPresent()) {
            return Status.CANCELLED;
        }
        return ahead(s, verb) || planned(s, verb, above) ? Status.PLANNED : Status.HELD;
    }

    private static boolean ahead(Sentence s, Token verb) {
        return Grammar.auxiliaries(s, verb).stream()
                .anyMatch(a -> AHEAD.contains(a.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean planned(Sentence s, Token verb, Optional<Token> above) {
        boolean isTo = Grammar.isInfinitive(s, verb)
                && verb.head() >= 0
                && (Grammar.isCopula(s.get(verb.head()))
                        || DUE.contains(s.get(verb.head()).lemma())
                        || PLANNING.contains(s.get(verb.head()).lemma()));
        return isTo
                || above.filter(g -> PLANNING.contains(g.lemma())
                                && (verb.is("xcomp") || verb.is("pcomp") || verb.is("ccomp")))
                        .isPresent();
    }

    /** The status of what a noun names: "looks forward to her visit". */
    static Status ofNoun(Sentence s, Token noun) {
        Token verb = Grammar.governor(s, noun).orElse(noun);
        Status told = of(s, verb);
        return told == Status.HELD && ANNOUNCING.contains(verb.lemma()) ? Status.PLANNED : told;
    }

    /** The status of an event that the noun names by itself: "the summit between A and B was postponed". */
    static Status ofEvent(Scene scene, Token noun) {
        Sentence s = scene.sentence();
        Optional<Status> told = CallingOff.of(scene, noun);
        if (told.isPresent()) {
            return told.get();
        }
        List<Token> modifiers = s.children(noun, "amod", "nmod", "compound");
        if (modifiers.stream().anyMatch(m -> CALLED_OFF.contains(m.lemma()))) {
            return Status.CANCELLED;
        }
        boolean expected = modifiers.stream().anyMatch(m -> EXPECTED.contains(m.lemma()));
        boolean subject = noun.is("nsubj") || noun.is("nsubjpass");
        if (!subject || noun.head() < 0) {
            return expected ? Status.PLANNED : Status.HELD;
        }
        Token verb = s.get(noun.head());
        Status status = ofNoun(s, noun);
        boolean dueTo =
                Grammar.isCopula(verb) && s.children(verb, "xcomp").stream().anyMatch(x -> Grammar.isInfinitive(s, x));
        return status == Status.HELD && (dueTo || expected) ? Status.PLANNED : status;
    }

    /** Not a purpose ("in order to meet"), nor a possibility ("could meet"). */
    static boolean real(Sentence s, Token verb) {
        List<Token> auxiliaries = Grammar.auxiliaries(s, verb);
        boolean possible =
                auxiliaries.stream().anyMatch(a -> POSSIBLE.contains(a.form().toLowerCase(Locale.ROOT)));
        boolean purpose = Grammar.isInfinitive(s, verb)
                && (verb.is("advcl") || verb.is("acl"))
                && Grammar.governor(s, verb)
                        .filter(g -> g.lemma().equals("have"))
                        .isEmpty();
        return !possible && !purpose;
    }
}
