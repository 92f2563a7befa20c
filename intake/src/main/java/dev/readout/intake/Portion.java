package dev.readout.intake;

import java.io.Serializable;

/**
 * A stretch of a file that can be read by itself: what is read of all portions of a file, in their order, is what is read of
 * the file.
 *
 * @param kind how it is read
 * @param packed whether the file is packed with gzip as a whole, so that bytes are counted in what comes out
 * @param start its first byte: of a record, a line or a group of rows
 * @param end the first byte outside, in which the next portion starts; {@link #TO_THE_END} of the last
 * @param before how many lines or rows of the file stand before it
 */
public record Portion(Kind kind, boolean packed, long start, long end, long before) implements Serializable {
    public static final long TO_THE_END = Long.MAX_VALUE;

    public enum Kind {
        /** A file that is not cut. */
        WHOLE,
        WARC,
        JSON_LINES,
        PARQUET
    }

    public Portion {
        if (start < 0 || end <= start || before < 0) {
            throw new IllegalArgumentException("no portion: " + start + ".." + end + " after " + before);
        }
    }

    public static Portion whole() {
        return new Portion(Kind.WHOLE, false, 0, TO_THE_END, 0);
    }

    boolean isAll() {
        return start == 0 && end == TO_THE_END;
    }
}
