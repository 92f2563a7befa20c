package dev.readout.language.decode;

import dev.readout.language.decode.Place.Relation;
import dev.readout.language.packed.Rolling;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of a sentence as far as it is known. Keeps the columns of the {@link Line} that follow from it true. For one thread. */
final class Arcs {
    private static final List<String> BEFORE = List.of("", "<", "<<");
    private static final List<String> BEHIND = List.of("", ">", ">>");

    private final Line line;
    private final int[] heads;
    private final @Nullable String[] labels;
    private final int[] counts;
    private final int[][] below;

    Arcs(Line line) {
        this.line = line;
        heads = new int[line.size()];
        Arrays.fill(heads, -1);
        labels = new String[line.size()];
        counts = new int[line.size()];
        below = new int[line.size()][4];
        for (int word = 0; word < line.size(); word++) {
            value(word);
        }
    }

    /** -1 where it has none. */
    int head(int word) {
        return heads[word];
    }

    @Nullable
    String label(int word) {
        return labels[word];
    }

    /** Whether a word stands below another. */
    boolean isUnder(int word, int top) {
        for (int at = heads[word]; at >= 0; at = heads[at]) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    /** Hangs a word on a head, and takes it away from the one that it hung on. */
    void hang(int word, int head, String label) {
        if (heads[word] >= 0) {
            take(word, heads[word]);
        }
        put(word, head);
        heads[word] = head;
        labels[word] = label;
        line.set(Field.LABEL, word, label);
    }

    /** The word that stands in a relation to a word, -1 where there is none. */
    int at(Relation relation, int word) {
        return switch (relation) {
            case SELF -> word;
            case H -> heads[word];
            case H2 -> heads[word] < 0 ? -1 : heads[heads[word]];
            case LMD -> before(word, 0);
            case LMD2 -> before(word, 1);
            case RMD -> behind(word, 0);
            case RMD2 -> behind(word, 1);
            case LNS -> sibling(word, 1);
            case LNS2 -> sibling(word, 2);
        };
    }

    private int before(int word, int nth) {
        return nth < counts[word] && below[word][nth] < word ? below[word][nth] : -1;
    }

    private int behind(int word, int nth) {
        int at = counts[word] - 1 - nth;
        return at >= 0 && below[word][at] > word ? below[word][at] : -1;
    }

    private int sibling(int word, int back) {
        if (heads[word] < 0) {
            return -1;
        }
        int at = index(word, heads[word]) - back;
        return at >= 0 ? below[heads[word]][at] : -1;
    }

    private int index(int word, int head) {
        return Arrays.binarySearch(below[head], 0, counts[head], word);
    }

    private void put(int word, int head) {
        if (counts[head] == below[head].length) {
            below[head] = Arrays.copyOf(below[head], 2 * counts[head]);
        }
        int at = -index(word, head) - 1;
        System.arraycopy(below[head], at, below[head], at + 1, counts[head] - at);
        below[head][at] = word;
        counts[head]++;
        value(head);
    }

    private void take(int word, int head) {
        int at = index(word, head);
        System.arraycopy(below[head], at + 1, below[head], at, counts[head] - at - 1);
        counts[head]--;
        value(head);
    }

    private void value(int word) {
        int left = before(word, 0) < 0 ? 0 : before(word, 1) < 0 ? 1 : 2;
        int right = behind(word, 0) < 0 ? 0 : behind(word, 1) < 0 ? 1 : 2;
        long[] column = line.column(Field.VALENCY);
        String value = BEFORE.get(left) + "-" + BEHIND.get(right);
        column[2 * word] = Rolling.hash(value);
        column[2 * word + 1] = Rolling.power(value.length());
    }
}
