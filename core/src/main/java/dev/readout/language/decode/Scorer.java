package dev.readout.language.decode;

import dev.readout.language.packed.PackedModel;
import dev.readout.language.packed.Rolling;
import dev.readout.language.packed.StringIndex;
import dev.readout.language.packed.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * Scores all labels of a model for one decision after the other. Features are first all made, then all looked up, then all
 * added up: so the processor waits for many places of its memory at once, and not for one after the other. For one thread.
 */
final class Scorer {
    private final List<Templates.OfSet> sets;
    private final List<Templates.OfOne> single;
    private final StringIndex features;
    private final Weights weights;
    private final float[] scores;
    private long[] rows = new long[256];

    Scorer(PackedModel model, Templates templates) {
        this.sets = templates.sets();
        this.single = templates.single();
        this.features = model.features();
        this.weights = model.weights();
        this.scores = new float[model.labels().size()];
    }

    /**
     * The scores of all labels. The array is overwritten by the next call.
     *
     * @param words for each place the word there, -1 where there is none
     */
    float[] score(Line line, int... words) {
        int made = make(line, words);
        int count = 0;
        for (int i = 0; i < made; i++) {
            long key = rows[i];
            rows[count] = key;
            count += features.mayHold(key); // no branch, which the processor would guess wrong every other time
        }
        for (int i = 0; i < count; i++) {
            rows[i] = features.get(rows[i]);
        }
        Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            if (rows[i] >= 0) {
                weights.addTo(scores, rows[i]);
            }
        }
        return scores;
    }

    /** The keys of all features, in the order that their weights are added in: another would round otherwise. */
    private int make(Line line, int... words) {
        int count = 0;
        for (Templates.OfSet template : sets) {
            int word = words[template.place()];
            if (word >= 0) {
                for (long hash : line.list(template.field(), word)) {
                    count = put(count, StringIndex.key(template.kind(), hash));
                }
            }
        }
        for (Templates.OfOne template : single) {
            List<Templates.Item> items = template.items();
            long hash = 0;
            int item = 0;
            for (; item < items.size(); item++) {
                int word = words[items.get(item).place()];
                long[] column = line.column(items.get(item).field());
                if (word < 0 || column[2 * word + 1] == 0) {
                    break;
                }
                hash = item == 0 ? column[2 * word] : Rolling.join(hash, column[2 * word], column[2 * word + 1]);
            }
            if (item == items.size()) {
                count = put(count, StringIndex.key(template.kind(), hash));
            }
        }
        return count;
    }

    private int put(int count, long key) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count] = key;
        return count + 1;
    }
}
