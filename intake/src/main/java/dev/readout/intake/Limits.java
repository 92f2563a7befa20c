package dev.readout.intake;

/**
 * How much of one input is read.
 *
 * @param bytes the size of a file above which it is not read
 * @param depth the nesting of HTML below which its structure, though not its text, is ignored
 */
public record Limits(int bytes, int depth) {
    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        if (bytes < 1 || bytes > 512 * MEBIBYTE) {
            throw new IllegalArgumentException("bytes: between 1 and 512 MiB, not " + bytes);
        }
        if (depth < 16) {
            throw new IllegalArgumentException("depth: at least 16, not " + depth);
        }
    }

    /** 10 MiB, nested 1,000 deep. */
    public static Limits defaults() {
        return new Limits(10 * MEBIBYTE, 1000);
    }
}
