package dev.readout.resolve.engagement;

import dev.readout.codebook.EngagementRules;
import dev.readout.document.Span;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what was talked about: "discussed A, B and C", "to exchange views on A". Stateless. */
public final class TopicReader {
    private static final Set<String> ABOUT = Set.of("on", "about", "regarding", "concern");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "it", "they", "same");
    /** A longer phrase is a clause of the text and no name of a topic. */
    private static final int LONGEST = 160;

    private final EngagementRules rules;

    /** Reads by the verbs of the codebook. */
    public TopicReader(EngagementRules rules) {
        this.rules = rules;
    }

    /** The topics of a sentence, as written, in order. */
    public List<Topic> find(Scene scene) {
        Sentence s = scene.sentence();
        List<Topic> topics = new ArrayList<>();
        for (Token verb : s.tokens()) {
            boolean discusses = rules.discussing().contains(verb.lemma());
            boolean exchanges = rules.exchanging().contains(verb.lemma());
            if (!verb.isVerb() || !discusses && !exchanges || Grammar.isNegated(s, verb)) {
                continue;
            }
            if (discusses) {
                Grammar.objects(s, verb).forEach(o -> add(scene, o, topics));
            } else {
                Grammar.objects(s, verb).stream()
                        .filter(o -> rules.views().contains(o.lemma()))
                        .forEach(o -> about(scene, verb, o, topics));
            }
        }
        return topics;
    }

    private static void about(Scene scene, Token verb, Token views, List<Topic> topics) {
        List<Token> heads = new ArrayList<>(Grammar.after(scene.sentence(), views, ABOUT));
        if (heads.isEmpty()) {
            heads.addAll(Grammar.after(scene.sentence(), verb, ABOUT));
        }
        heads.forEach(h -> add(scene, h, topics));
    }

    private static void add(Scene scene, Token noun, List<Topic> topics) {
        Sentence s = scene.sentence();
        boolean pointing = POINTING.contains(noun.lemma())
                || s.children(noun, "det").stream().anyMatch(d -> POINTING.contains(d.lemma()));
        Span span = Phrases.span(s, noun);
        boolean known = topics.stream().anyMatch(t -> t.span().overlaps(span));
        if (noun.isNoun() && !pointing && !known && span.length() <= LONGEST) {
            topics.add(new Topic(scene.text().line(span), span));
        }
    }
}
