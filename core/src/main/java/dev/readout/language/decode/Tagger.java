package dev.readout.language.decode;

import dev.readout.language.packed.PackedModel;
import java.util.List;

/**
 * Gives words their parts of speech, from left to right, each the one that scores best after those before it (NLP4J's
 * {@code POSTagger}). Thread-safe.
 */
public final class Tagger {
    private final PackedModel model;
    private final Templates templates;
    private final int[] windows;

    /**
     * @throws IllegalArgumentException where the model asks for what no decoder knows
     */
    public Tagger(PackedModel model) {
        this.model = model;
        this.templates = Templates.of(model);
        this.windows = templates.places().stream().mapToInt(Place::window).toArray();
    }

    /** The tags of the words of a sentence. */
    public String[] tag(List<WordForm> words) {
        Line line = new Line(words);
        Scorer scorer = new Scorer(model, templates);
        String[] tags = new String[words.size()];
        int[] at = new int[windows.length];
        for (int word = 1; word < line.size(); word++) {
            for (int place = 0; place < at.length; place++) {
                int seen = word + windows[place];
                at[place] = seen >= 1 && seen < line.size() ? seen : -1;
            }
            String tag = model.labels().get(best(scorer.score(line, at)));
            tags[word - 1] = tag;
            line.set(Field.TAG, word, tag);
        }
        return tags;
    }

    private static int best(float... scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }
}
