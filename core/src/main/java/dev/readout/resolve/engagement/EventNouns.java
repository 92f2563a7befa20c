package dev.readout.resolve.engagement;

import dev.readout.codebook.EngagementRules;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Nouns that name an engagement: of which kind, and who is said to hold it or to be in it. */
final class EventNouns {
    private static final Set<String> HOSTING =
            Set.of("host", "co-host", "chair", "co-chair", "lead", "organize", "organise", "convene", "attend");
    private static final Set<String> MANY = Set.of("ministerial", "multilateral", "conference");
    private static final Set<String> FAR = Set.of("phone", "telephone", "video", "virtual");

    private final EngagementRules rules;

    EventNouns(EngagementRules rules) {
        this.rules = rules;
    }

    boolean names(Token noun) {
        return rules.nouns().containsKey(noun.lemma());
    }

    Kind kind(Sentence s, Token noun) {
        Kind kind =
                Kind.valueOf(rules.nouns().getOrDefault(noun.lemma(), "meeting").toUpperCase(Locale.ROOT));
        boolean talk = kind == Kind.MEETING || kind == Kind.CALL;
        if (talk && modified(s, noun, FAR) && !modified(s, noun, MANY)) {
            return Kind.CALL;
        }
        if (modified(s, noun, Set.of("press"))) {
            return Kind.MEETING;
        }
        return modified(s, noun, MANY) ? Kind.CONFERENCE : kind;
    }

    private static boolean modified(Sentence s, Token noun, Set<String> words) {
        return s.children(noun, "compound", "nmod", "amod").stream().anyMatch(c -> words.contains(c.lemma()));
    }

    /** "a roundtable hosted by the Center", "chaired by the Minister". */
    static List<Participant> hosts(Scene scene, Token event) {
        List<Participant> found = new ArrayList<>();
        for (Token c : scene.sentence().subtree(event)) {
            if (!c.is("acl") && !c.is("relcl") || !HOSTING.contains(c.lemma())) {
                continue;
            }
            Grammar.first(scene.sentence(), c, "agent")
                    .flatMap(a -> Grammar.first(scene.sentence(), a, "pobj"))
                    .ifPresent(h -> found.addAll(scene.participants(h)));
        }
        return found;
    }
}
