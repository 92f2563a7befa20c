package dev.readout.language.packed;

import java.io.IOException;
import java.util.Map;

/**
 * A frozen map from strings, each of a kind, to numbers. It holds a 64-bit hash of each string and not the string:
 * among a million strings a foreign one is taken for one of them once in ten million million look-ups. That no two of
 * its own collide is checked when it is built.
 */
public final class StringIndex {
    private final long[] hashes; // open addressing, 0 is free
    private final int[] values;
    /** One bit for each string, small enough for the processor's cache: it turns most foreign strings away. */
    private final long[] seen;

    private StringIndex(long[] hashes, int[] values) {
        this.hashes = hashes;
        this.values = values;
        this.seen = new long[Math.max(1, hashes.length / 16)];
        for (long hash : hashes) {
            if (hash != 0) {
                seen[word(hash)] |= 1L << (hash >>> 58);
            }
        }
    }

    /** Collects the strings of an index. */
    public static final class Builder {
        private final long[] hashes;
        private final int[] values;

        /**
         * @param size how many strings there will be
         */
        public Builder(int size) {
            int capacity = Integer.highestOneBit(Math.max(size, 4)) * 4;
            hashes = new long[capacity];
            values = new int[capacity];
        }

        public Builder put(int kind, String string, int value) {
            long hash = hash(kind, string);
            int slot = slot(hashes, hash);
            if (hashes[slot] != 0) {
                throw new IllegalStateException("two strings have one hash, or one is put twice: " + string);
            }
            hashes[slot] = hash;
            values[slot] = value;
            return this;
        }

        public Builder putAll(Map<String, Integer> entries) {
            entries.forEach((string, value) -> put(0, string, value));
            return this;
        }

        public StringIndex build() {
            return new StringIndex(hashes, values);
        }
    }

    static StringIndex read(PackedInput in) {
        return new StringIndex(in.longs(), in.ints());
    }

    public void write(PackedOutput out) throws IOException {
        out.longs(hashes);
        out.ints(values);
    }

    /** The number of a string, -1 where it has none. */
    public int get(int kind, String string) {
        long hash = hash(kind, string);
        if ((seen[word(hash)] >>> (hash >>> 58) & 1) == 0) {
            return -1;
        }
        int slot = slot(hashes, hash);
        return hashes[slot] == 0 ? -1 : values[slot];
    }

    private int word(long hash) {
        return (int) (hash >>> 32) & seen.length - 1;
    }

    private static int slot(long[] hashes, long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** FNV-like over the characters, then MurmurHash3's finaliser (both in the public domain). */
    private static long hash(int kind, String string) {
        long hash = 0xcbf29ce484222325L ^ kind * 0x9e3779b97f4a7c15L;
        for (int i = 0; i < string.length(); i++) {
            hash = (hash ^ string.charAt(i)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
