package dev.readout.resolve.engagement;

import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what was cancelled or put off: "the summit was postponed", "called off its talks with B", "pulled out of the
 * meeting". What is put off to a day is planned for that day.
 */
final class CallingOff {
    private static final Set<String> CANCELLING =
            Set.of("cancel", "postpone", "scrap", "abandon", "shelve", "delay", "defer", "abort", "boycott");
    /** Verbs that say so with a particle: "call off", "put off", "push back". */
    private static final Map<String, Set<String>> PHRASES = Map.of(
            "call", Set.of("off"),
            "put", Set.of("off"),
            "break", Set.of("off"),
            "push", Set.of("back"));

    private static final Set<String> MOVING = Set.of("reschedule", "move", "push", "postpone", "delay", "put", "defer");
    private static final Set<String> LEAVING = Set.of("pull", "withdraw", "drop", "back");
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "for");
    private static final Set<String> THE = Set.of("the", "that", "this", "his", "her", "its", "their");

    private CallingOff() {}

    /** Whether the verb says that something will not be held when it was to be. */
    static boolean says(Sentence s, Token verb) {
        Set<String> particles = PHRASES.getOrDefault(verb.lemma(), Set.of());
        return CANCELLING.contains(verb.lemma())
                || s.children(verb, "prt", "advmod").stream().anyMatch(p -> particles.contains(p.lemma()));
    }

    /** What becomes of the event that the noun names, where the verb above says so. */
    static Optional<Status> of(Scene scene, Token noun) {
        return verb(scene.sentence(), noun)
                .filter(v -> !Grammar.isNegated(scene.sentence(), v))
                .map(v -> isMoved(scene, v) ? Status.PLANNED : Status.CANCELLED);
    }

    /** Who calls off an event whose owner is not named: "Spain called off the meeting with Morocco". */
    static List<Participant> caller(Scene scene, Token noun) {
        return verb(scene.sentence(), noun)
                .filter(v -> !noun.is("nsubjpass"))
                .flatMap(v -> Grammar.subject(scene.sentence(), v))
                .map(scene::participants)
                .orElse(List.of());
    }

    private static Optional<Token> verb(Sentence s, Token noun) {
        if (noun.head() < 0) {
            return Optional.empty();
        }
        Token above = s.get(noun.head());
        if (noun.is("dobj") || noun.is("nsubjpass")) {
            return Optional.of(above).filter(v -> says(s, v) || v.lemma().equals("reschedule"));
        }
        return noun.is("pobj") && Set.of("of", "from").contains(above.lemma())
                ? Grammar.governor(s, above).filter(v -> LEAVING.contains(v.lemma()))
                : Optional.empty();
    }

    private static boolean isMoved(Scene scene, Token verb) {
        return MOVING.contains(verb.lemma())
                && Grammar.after(scene.sentence(), verb, UNTIL).stream()
                        .anyMatch(
                                t -> scene.dates().stream().anyMatch(d -> d.from() <= t.index() && t.index() < d.to()));
    }

    /** "was to meet her, but the meeting was called off": what is told of the event that the sentence has just named. */
    static List<Engagement> apply(Scene scene, EventNouns events, List<Engagement> found) {
        List<Engagement> all = new ArrayList<>(found);
        Sentence s = scene.sentence();
        for (Token noun : s.tokens()) {
            boolean again = events.names(noun)
                    && s.children(noun, "det", "poss").stream().anyMatch(d -> THE.contains(d.lemma()))
                    && found.stream().noneMatch(e -> e.trigger().contains(noun.span()));
            if (again) {
                Kind kind = events.kind(s, noun);
                of(scene, noun).ifPresent(status -> change(all, kind, noun, status));
            }
        }
        return all;
    }

    private static void change(List<Engagement> all, Kind kind, Token noun, Status status) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Engagement e = all.get(i);
            if (e.kind() == kind && e.trigger().end() <= noun.span().start()) {
                all.set(i, e.with(status));
                return;
            }
        }
    }
}
