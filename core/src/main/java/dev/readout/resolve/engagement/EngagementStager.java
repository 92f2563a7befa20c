package dev.readout.resolve.engagement;

import dev.readout.codebook.EngagementRules;
import dev.readout.codebook.EngagementRules.Rule;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the engagements that a sentence reports, by the rules of the codebook. Stateless. */
public final class EngagementStager {
    private static final Set<String> ATTRIBUTES = Set.of("poss", "nmod", "compound", "amod");

    private final EngagementRules rules;
    private final VerbReader verbs;
    private final NounReader nouns;
    private final EventNouns events;
    private final Map<String, List<Rule>> rulesByVerb = new HashMap<>();

    public EngagementStager(EngagementRules rules) {
        this.events = new EventNouns(rules);
        this.rules = rules;
        this.verbs = new VerbReader(rules, events);
        this.nouns = new NounReader(events);
        for (Rule rule : rules.rules()) {
            rule.verbs()
                    .forEach(verb -> rulesByVerb
                            .computeIfAbsent(verb, k -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** The rules that it goes by. */
    public EngagementRules rules() {
        return rules;
    }

    /**
     * The engagements of a sentence, in order; their ids are given by the caller. One whose participants the text names
     * elsewhere ("A ceremony took place in Oslo. Present were …") has none yet.
     */
    public List<Engagement> find(Scene scene) {
        List<Engagement> found = new ArrayList<>();
        if (asks(scene.sentence())) {
            return found;
        }
        for (Token t : scene.sentence().tokens()) {
            if (t.isVerb() && !ATTRIBUTES.contains(t.relation()) && !tellsOfNoun(scene.sentence(), t)) {
                found.addAll(byVerb(scene, t));
            } else if (t.isNoun() && found.stream().noneMatch(e -> e.trigger().contains(t.span()))) {
                nouns.read(scene, t).map(d -> Particulars.build(scene, d)).ifPresent(found::add);
            }
        }
        return CallingOff.apply(scene, events, found);
    }

    /** What a question asks is not reported: "Have you met them?". */
    private static boolean asks(Sentence s) {
        return s.tokens().getLast().form().equals("?");
    }

    /** "the session held in May": read off the noun. */
    private boolean tellsOfNoun(Sentence s, Token verb) {
        return verb.is("acl")
                && Grammar.isPassive(s, verb)
                && rules.nouns().containsKey(s.get(verb.head()).lemma());
    }

    private List<Engagement> byVerb(Scene scene, Token verb) {
        return rulesByVerb.getOrDefault(verb.lemma(), List.of()).stream()
                .map(r -> verbs.read(scene, verb, r))
                .filter(drafts -> !drafts.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(d -> Particulars.build(scene, d))
                .toList();
    }
}
