package dev.readout.language.decode;

import dev.readout.language.packed.Rolling;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence as a model sees it, column by column: word 0 is the root above all. A value is two numbers, see
 * {@link Rolling}; where the second is 0 there is none.
 */
final class Line {
    /** Stands for the root in each column of a model. */
    private static final String ROOT = "@#r$%";

    private static final long FIRST = Rolling.hash("0");
    private static final long LAST = Rolling.hash("1");

    private final int size;
    private final long[][] columns = new long[Field.values().length][];
    private final long[][][] sets = new long[SetField.values().length][][];

    Line(List<WordForm> words) {
        size = words.size() + 1;
        Arrays.setAll(columns, field -> new long[2 * size]);
        Arrays.setAll(sets, field -> new long[size][]);
        long[] none = {};
        for (long[][] set : sets) {
            set[0] = none;
        }
        for (int word = 1; word < size; word++) {
            boolean first = word == 1;
            WordForm form = words.get(word - 1);
            form.copyTo(columns, word);
            sets[SetField.AMBIGUITIES.ordinal()][word] = form.ambiguities();
            sets[SetField.CLUSTERS.ordinal()][word] = form.clusters();
            sets[SetField.ORTHOGRAPHY.ordinal()][word] = form.look(first);
            sets[SetField.POSITION.ordinal()][word] =
                    first ? new long[] {FIRST} : word == size - 1 ? new long[] {LAST} : none;
        }
        set(Field.TAG, 0, ROOT);
        set(Field.LEMMA, 0, ROOT);
    }

    /** How many words there are, with the root. */
    int size() {
        return size;
    }

    long[] column(Field field) {
        return columns[field.ordinal()];
    }

    long[] list(SetField field, int word) {
        return sets[field.ordinal()][word];
    }

    void set(Field field, int word, String value) {
        columns[field.ordinal()][2 * word] = Rolling.hash(value);
        columns[field.ordinal()][2 * word + 1] = Rolling.power(value.length());
    }
}
