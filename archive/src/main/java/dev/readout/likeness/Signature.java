package dev.readout.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is kept of a text to find its likes: of each of {@value #HASHES} hash functions the least value over its shingles
 * (MinHash; Broder 1997). The share in which two signatures agree estimates the resemblance of the texts; its standard
 * error is at most 0.042. The functions are those of Dietzfelbinger and others (1997): the upper half of a·x + b for odd a.
 * Immutable.
 */
public final class Signature {
    /** Values to a band. */
    private static final int ROWS = 3;

    /** Of each signature; two texts whose resemblance is s share one with the probability {@link #chanceOfBand}. */
    public static final int BANDS = 48;

    /** Hash functions. */
    public static final int HASHES = ROWS * BANDS;

    /** Bytes of {@link #toBytes}. */
    public static final int BYTES = HASHES * Integer.BYTES;

    private static final double STANDARD_ERROR = 0.5 / Math.sqrt(HASHES);

    private static final long[] FACTORS =
            LongStream.range(0, HASHES).map(i -> Shingles.mixed(2 * i) | 1).toArray();
    private static final long[] SUMMANDS =
            LongStream.range(0, HASHES).map(i -> Shingles.mixed(2 * i + 1)).toArray();

    private final int[] least; // unsigned

    private Signature(int[] least) {
        this.least = least;
    }

    /** Of these words; blank, and without bands, where they are fewer than {@link Likeness#LEAST_WORDS}. */
    public static Signature of(Words words) {
        return of(Shingles.of(words.count() < Likeness.LEAST_WORDS ? Words.of("") : words));
    }

    static Signature of(Shingles shingles) {
        int[] least = new int[HASHES];
        for (int i = 0; i < HASHES; i++) {
            long lowest = 0xffffffffL;
            for (int j = 0; j < shingles.count(); j++) {
                lowest = Math.min(lowest, (FACTORS[i] * shingles.distinct(j) + SUMMANDS[i]) >>> 32);
            }
            least[i] = (int) lowest;
        }
        return new Signature(least);
    }

    /** The share of equal values, 0 to 1. */
    public double similarity(Signature other) {
        return (double) IntStream.range(0, HASHES)
                        .filter(i -> least[i] == other.least[i])
                        .count()
                / HASHES;
    }

    /** Whether the texts may resemble each other as reposts do: four standard errors below the threshold are allowed for. */
    public boolean mayBeLike(Signature other) {
        return similarity(other) >= Likeness.RESEMBLANCE - 4 * STANDARD_ERROR;
    }

    /**
     * Keys for a table with an index, one for each band, in the order of the bands; none of a text too short to be a
     * repost. Two texts that share a key are worth comparing. Of pairs at the threshold of {@link Likeness#RESEMBLANCE}
     * one in 100 shares none and is missed, at 0.6 one in 100,000; of pairs that resemble each other by 0.05, six in
     * 1,000 share one for nothing.
     */
    public List<Long> bands() {
        return isBlank()
                ? List.of()
                : IntStream.range(0, BANDS).mapToObj(this::band).toList();
    }

    private boolean isBlank() {
        return Arrays.stream(least).allMatch(value -> value == -1);
    }

    private long band(int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = Shingles.mixed(key + least[band * ROWS + row]);
        }
        return key;
    }

    /** The probability that two texts of this resemblance share a band: 1 - (1 - s^rows)^bands. */
    public static double chanceOfBand(double resemblance) {
        return 1 - Math.pow(1 - Math.pow(resemblance, ROWS), BANDS);
    }

    /** {@value #BYTES} bytes, for {@link #fromBytes}. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.asIntBuffer().put(least);
        return bytes.array();
    }

    /** @throws IllegalArgumentException where these are no signature's */
    public static Signature fromBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a signature has " + BYTES + " bytes, these are " + bytes.length);
        }
        int[] least = new int[HASHES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(least);
        return new Signature(least);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(least, signature.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
