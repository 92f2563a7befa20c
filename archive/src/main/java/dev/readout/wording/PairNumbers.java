package dev.readout.wording;

import java.util.Arrays;

/** Numbers pairs of numbers, none below 0, in the order in which they come, from 0 on. Open addressing: millions of them, none an object. */
final class PairNumbers {
    private static final int FIRST = 1 << 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // Fibonacci hashing (Knuth, 6.4)

    private long[] keys = new long[FIRST];
    private int[] numbers = filled(FIRST);
    private int size;

    /** The number of a pair, a new one where it was not there. */
    int of(int first, int second) {
        if (size > keys.length / 2) {
            grow();
        }
        long key = (long) first << Integer.SIZE | second;
        int slot = slot(key);
        if (numbers[slot] < 0) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & keys.length - 1;
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] had = keys;
        int[] numbered = numbers;
        keys = new long[had.length * 2];
        numbers = filled(keys.length);
        for (int i = 0; i < had.length; i++) {
            if (numbered[i] >= 0) {
                int slot = slot(had[i]);
                keys[slot] = had[i];
                numbers[slot] = numbered[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, -1);
        return empty;
    }
}
