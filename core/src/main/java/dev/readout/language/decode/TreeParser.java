package dev.readout.language.decode;

import dev.readout.language.packed.PackedModel;
import java.util.List;
import java.util.Objects;

/**
 * Hangs each word of a sentence on another, going from left to right with a stack and a list of what is put aside (Choi and
 * Palmer 2011, "Getting the most out of transition-based dependency parsing", as NLP4J's {@code DEPParser} does it).
 * Thread-safe.
 */
public final class TreeParser {
    private static final String ROOT = "root";
    /** How far a head is looked for where the steps left a word without one. */
    private static final int REACH = 5;

    private final PackedModel model;
    private final Templates templates;
    private final Transitions transitions;

    /**
     * @throws IllegalArgumentException where the model asks for what no decoder knows
     */
    public TreeParser(PackedModel model) {
        this.model = model;
        this.templates = Templates.of(model);
        this.transitions = new Transitions(model.labels());
    }

    /**
     * What hangs on what.
     *
     * @param head index of a word's head from 0, -1 for the root above all
     * @param label by what
     */
    public record Hung(int head, String label) {}

    /**
     * @param words of a sentence
     * @param tags as many
     * @param lemmas as many
     * @return as many
     */
    public Hung[] parse(List<WordForm> words, String[] tags, String[] lemmas) {
        Line line = new Line(words);
        for (int word = 1; word < line.size(); word++) {
            line.set(Field.TAG, word, tags[word - 1]);
            line.set(Field.LEMMA, word, lemmas[word - 1]);
        }
        Arcs arcs = new Arcs(line);
        Stance stance = new Stance(line, arcs, templates.places());
        Scorer scorer = new Scorer(model, templates);
        while (stance.input() < line.size()) {
            int[] allowed = transitions.allowed(arcs, stance.top(), stance.input());
            int step = Transitions.best(allowed, scorer.score(line, stance.words()));
            stance.take(transitions.get(step));
        }
        for (int word = 1; word < line.size(); word++) {
            if (arcs.head(word) < 0) {
                hangLoose(word, line, arcs, stance, scorer);
            }
        }
        Hung[] hung = new Hung[words.size()];
        for (int word = 1; word < line.size(); word++) {
            hung[word - 1] = new Hung(arcs.head(word) - 1, Objects.requireNonNull(arcs.label(word)));
        }
        return hung;
    }

    /** Finds a head for a word that has none: of the words near it the one that scores best, where there is one. */
    private void hangLoose(int word, Line line, Arcs arcs, Stance stance, Scorer scorer) {
        int head = 0;
        String label = ROOT;
        float best = Float.NEGATIVE_INFINITY;
        for (int direction = -1; direction <= 1; direction += 2) {
            int[] allowed = direction < 0 ? transitions.right() : transitions.left();
            for (int away = 1; away <= REACH; away++) {
                int at = word + direction * away;
                if (at < 0 || at >= line.size() || arcs.isUnder(at, word)) {
                    continue;
                }
                stance.reset(Math.min(word, at), Math.max(word, at));
                float[] scores = scorer.score(line, stance.words());
                int step = Transitions.best(allowed, scores);
                if (best < scores[step]) {
                    best = scores[step];
                    head = at;
                    label = transitions.get(step).label();
                }
            }
        }
        arcs.hang(word, head, label);
    }
}
