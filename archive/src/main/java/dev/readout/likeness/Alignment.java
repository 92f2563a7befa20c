package dev.readout.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have in common, in order, and what differs between: shingles that stand once in each are the anchors (as
 * in Cohen's patience diff), the longest series of them that runs forward in both holds, and short stretches between are
 * compared word by word. Takes n log n for n words.
 */
final class Alignment {
    /** Stretches whose lengths multiply to more are taken as wholly different. */
    private static final int CELLS = 10_000;

    /**
     * A stretch that differs: words {@code a1} to before {@code a2} of the one stand for {@code b1} to before {@code b2}
     * of the other. One of the two may be empty.
     */
    record Gap(int a1, int a2, int b1, int b2) {
        boolean isReplacement() {
            return a1 < a2 && b1 < b2;
        }
    }

    private final Words a;
    private final Words b;
    private final List<Gap> gaps = new ArrayList<>();

    private Alignment(Words a, Words b) {
        this.a = a;
        this.b = b;
    }

    /** The stretches that differ, in order. */
    static List<Gap> gaps(Words a, Words b) {
        Alignment alignment = new Alignment(a, b);
        alignment.run();
        return List.copyOf(alignment.gaps);
    }

    private void run() {
        int fromA = 0;
        int fromB = 0;
        for (int[] anchor : forward(anchors(Shingles.of(a), Shingles.of(b)))) {
            int skipped = Math.max(0, Math.max(fromA - anchor[0], fromB - anchor[1]));
            if (skipped < Shingles.SIZE) {
                between(fromA, anchor[0] + skipped, fromB, anchor[1] + skipped);
                fromA = anchor[0] + Shingles.SIZE;
                fromB = anchor[1] + Shingles.SIZE;
            }
        }
        between(fromA, a.count(), fromB, b.count());
    }

    /** Pairs of places, in the order of the first text, at which both have the same shingle, and only there. */
    private static List<int[]> anchors(Shingles a, Shingles b) {
        Map<Long, Integer> inB = onlyPlaces(b);
        Map<Long, Integer> inA = onlyPlaces(a);
        List<int[]> anchors = new ArrayList<>();
        for (int i = 0; i < a.length(); i++) {
            Integer j = inB.get(a.at(i));
            if (j != null && j >= 0 && inA.getOrDefault(a.at(i), -1) >= 0) {
                anchors.add(new int[] {i, j});
            }
        }
        return anchors;
    }

    /** The place of each shingle; -1 for one that recurs. */
    private static Map<Long, Integer> onlyPlaces(Shingles shingles) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < shingles.length(); i++) {
            places.merge(shingles.at(i), i, (first, again) -> -1);
        }
        return places;
    }

    /** The longest series of anchors whose places rise in both texts. */
    private static List<int[]> forward(List<int[]> anchors) {
        int[] tails = new int[anchors.size()]; // of the series of each length, the anchor that it ends in
        int[] before = new int[anchors.size()];
        int length = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(tails[middle])[1] < anchors.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] series = new int[length][];
        for (int at = length - 1, i = length == 0 ? -1 : tails[length - 1]; at >= 0; at--, i = before[i]) {
            series[at] = anchors.get(i);
        }
        return Arrays.asList(series);
    }

    private void between(int a1, int a2, int b1, int b2) {
        while (a1 < a2 && b1 < b2 && a.hash(a1) == b.hash(b1)) {
            a1++;
            b1++;
        }
        while (a1 < a2 && b1 < b2 && a.hash(a2 - 1) == b.hash(b2 - 1)) {
            a2--;
            b2--;
        }
        if ((long) (a2 - a1) * (b2 - b1) > CELLS) {
            add(a1, a2, b1, b2);
        } else {
            wordByWord(a1, a2, b1, b2);
        }
    }

    private void add(int a1, int a2, int b1, int b2) {
        if (a1 < a2 || b1 < b2) {
            gaps.add(new Gap(a1, a2, b1, b2));
        }
    }

    private void wordByWord(int a1, int a2, int b1, int b2) {
        int[][] common = commonTails(a1, a2, b1, b2);
        int gapA = a1;
        int gapB = b1;
        int i = a1;
        int j = b1;
        while (i < a2 && j < b2) {
            if (a.hash(i) == b.hash(j)) {
                add(gapA, i, gapB, j);
                gapA = ++i;
                gapB = ++j;
            } else if (common[i - a1 + 1][j - b1] >= common[i - a1][j - b1 + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(gapA, a2, gapB, b2);
    }

    /** How many words in order the rests of both stretches share, by where the rests start. */
    private int[][] commonTails(int a1, int a2, int b1, int b2) {
        int[][] common = new int[a2 - a1 + 1][b2 - b1 + 1];
        for (int i = a2 - 1; i >= a1; i--) {
            for (int j = b2 - 1; j >= b1; j--) {
                int x = i - a1;
                int y = j - b1;
                common[x][y] = a.hash(i) == b.hash(j)
                        ? common[x + 1][y + 1] + 1
                        : Math.max(common[x + 1][y], common[x][y + 1]);
            }
        }
        return common;
    }
}
