package dev.readout.intake;

/**
 * How much of one input is read.
 *
 * @param bytes the size of a document above which it is not read
 * @param depth the nesting of HTML below which its structure, though not its text, is ignored
 * @param ratio how many times the bytes read may come out of what is packed in them
 * @param nesting how many archives may lie one in the other
 * @param entries how many entries of one archive are looked at
 */
public record Limits(int bytes, int depth, int ratio, int nesting, int entries) {
    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        if (bytes < 1 || bytes > 512 * MEBIBYTE) {
            throw new IllegalArgumentException("bytes: between 1 and 512 MiB, not " + bytes);
        }
        if (depth < 16) {
            throw new IllegalArgumentException("depth: at least 16, not " + depth);
        }
        if (ratio < 1) {
            throw new IllegalArgumentException("ratio: at least 1, not " + ratio);
        }
        if (nesting < 0 || nesting > 100) {
            throw new IllegalArgumentException("nesting: between 0 and 100, not " + nesting);
        }
        if (entries < 1) {
            throw new IllegalArgumentException("entries: at least 1, not " + entries);
        }
    }

    /** 10 MiB, HTML nested 1,000 deep, packed to a hundredth, 5 archives deep, with a million entries each. */
    public static Limits defaults() {
        return new Limits(10 * MEBIBYTE, 1000, 100, 5, 1_000_000);
    }

    /** The defaults, but for documents. */
    public Limits(int bytes, int depth) {
        this(bytes, depth, defaults().ratio, defaults().nesting, defaults().entries);
    }
}
