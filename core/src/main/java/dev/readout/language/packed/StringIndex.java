package dev.readout.language.packed;

import java.io.IOException;

/**
 * A frozen map from strings, each of a kind, to numbers. It holds a 64-bit hash of each string and not the string:
 * among a million strings a foreign one is taken for one of them once in ten million million look-ups. That no two of
 * its own collide is checked when it is built.
 */
public final class StringIndex {
    /** Open addressing; a hash, and beside it, so that both come with one access to memory, its number. 0 is free. */
    private final long[] slots;
    /** One bit for each string, small enough for the processor's cache: it turns most foreign strings away. */
    private final long[] seen;

    private StringIndex(long[] slots) {
        this.slots = slots;
        this.seen = new long[Math.max(1, slots.length / 32)];
        for (int slot = 0; slot < slots.length; slot += 2) {
            long key = slots[slot];
            if (key != 0) {
                seen[word(key)] |= 1L << (key >>> 58);
            }
        }
    }

    /** Collects the strings of an index. */
    public static final class Builder {
        private final long[] slots;

        /**
         * @param size how many strings there will be
         */
        public Builder(int size) {
            slots = new long[Integer.highestOneBit(Math.max(size, 4)) * 8];
        }

        /**
         * @param value at least 0
         */
        public Builder put(int kind, String string, long value) {
            long key = key(kind, Rolling.hash(string));
            int slot = slot(slots, key);
            if (slots[slot] != 0) {
                throw new IllegalStateException("two strings have one hash, or one is put twice: " + string);
            }
            slots[slot] = key;
            slots[slot + 1] = value;
            return this;
        }

        public StringIndex build() {
            return new StringIndex(slots);
        }
    }

    static StringIndex read(PackedInput in) {
        return new StringIndex(in.longs());
    }

    public void write(PackedOutput out) throws IOException {
        out.longs(slots);
    }

    /** The number of a string, -1 where it has none. */
    public long get(int kind, String string) {
        return get(key(kind, Rolling.hash(string)));
    }

    /** 0 where there is no string of that {@link #key}; 1 where there may be one, which costs more to find out. */
    public int mayHold(long key) {
        return (int) (seen[word(key)] >>> (key >>> 58) & 1);
    }

    /** The number of a string by its {@link #key}, -1 where it has none. */
    public long get(long key) {
        int slot = slot(slots, key);
        return slots[slot] == 0 ? -1 : slots[slot + 1];
    }

    /** What a string of a kind is looked up by: MurmurHash3's finaliser (in the public domain) over its {@link Rolling#hash}. */
    public static long key(int kind, long hash) {
        long key = hash ^ kind * 0xbf58476d1ce4e5b9L;
        key = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
        key = (key ^ key >>> 33) * 0xc4ceb9fe1a85ec53L;
        key ^= key >>> 33;
        return key == 0 ? 1 : key;
    }

    private int word(long key) {
        return (int) (key >>> 32) & seen.length - 1;
    }

    private static int slot(long[] slots, long key) {
        int mask = slots.length - 1;
        int slot = (int) key << 1 & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
