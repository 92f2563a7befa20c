package dev.readout.document;

import java.util.Arrays;

/**
 * Origins in a file of bytes, kept as runs: neighbours of one width that stand side by side in the file cost one entry
 * together. Immutable.
 */
public final class ByteOrigins implements Origins {
    private final int length;
    private final int[] firsts; // the first code point of each run
    private final int[] bytes; // where that code point starts in the file
    private final int[] widths; // bytes a code point, 0 for a synthetic run

    private ByteOrigins(Builder from) {
        length = from.length;
        firsts = Arrays.copyOf(from.firsts, from.runs);
        bytes = Arrays.copyOf(from.bytes, from.runs);
        widths = Arrays.copyOf(from.widths, from.runs);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public Origin get(int codePoint) {
        if (codePoint < 0 || codePoint >= length) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        int found = Arrays.binarySearch(firsts, codePoint);
        int run = found >= 0 ? found : -found - 2;
        int width = widths[run];
        if (width == 0) {
            return Origin.synthetic();
        }
        long start = bytes[run] + (long) (codePoint - firsts[run]) * width;
        return new Origin.Bytes(start, start + width);
    }

    /** Takes the origins in the order of the text. Not thread-safe. */
    public static final class Builder {
        private int length;
        private int runs;
        private int[] firsts = new int[16];
        private int[] bytes = new int[16];
        private int[] widths = new int[16];

        /** The next code point comes from these bytes: the first inside, the first outside. */
        public Builder add(int start, int end) {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a byte range: " + start + ".." + end);
            }
            return append(start, end - start);
        }

        /** The next code point stands nowhere in the file. */
        public Builder synthetic() {
            return append(0, 0);
        }

        public ByteOrigins build() {
            return new ByteOrigins(this);
        }

        private Builder append(int start, int width) {
            if (!continues(start, width)) {
                if (runs == firsts.length) {
                    firsts = Arrays.copyOf(firsts, runs * 2);
                    bytes = Arrays.copyOf(bytes, runs * 2);
                    widths = Arrays.copyOf(widths, runs * 2);
                }
                firsts[runs] = length;
                bytes[runs] = start;
                widths[runs] = width;
                runs++;
            }
            length++;
            return this;
        }

        private boolean continues(int start, int width) {
            if (runs == 0 || widths[runs - 1] != width) {
                return false;
            }
            long expected = bytes[runs - 1] + (long) (length - firsts[runs - 1]) * width;
            return width == 0 || expected == start;
        }
    }
}
