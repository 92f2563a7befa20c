package dev.readout.intake;

import java.util.Arrays;

/** Code points, each with the bytes that it was decoded from; a width of 0 is a separator that we put in. */
final class Chars {
    private int size;
    private int[] codePoints;
    private int[] starts;
    private int[] ends;

    Chars(int capacity) {
        int room = Math.max(16, capacity);
        codePoints = new int[room];
        starts = new int[room];
        ends = new int[room];
    }

    int size() {
        return size;
    }

    int get(int at) {
        return codePoints[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    void add(int codePoint, int start, int end) {
        if (size == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        codePoints[size] = codePoint;
        starts[size] = start;
        ends[size++] = end;
    }

    void addSynthetic(int codePoint) {
        add(codePoint, 0, 0);
    }

    int count(int codePoint) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += codePoints[i] == codePoint ? 1 : 0;
        }
        return count;
    }

    String cut(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    boolean isBlank(int at) {
        int c = codePoints[at];
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }
}
