package dev.readout.language.packed;

/**
 * Strings as numbers, such that the number of joined strings follows from theirs and no string has to be joined:
 * a polynomial over the characters, modulo 2^64. A value is two numbers, the polynomial and the power of the base that
 * its length asks for, which is never 0.
 */
public final class Rolling {
    private static final long BASE = 0x9e3779b97f4a7c15L;
    private static final long JOINT = '_' + 1L;

    private Rolling() {}

    public static long hash(String string) {
        long hash = 0;
        for (int i = 0; i < string.length(); i++) {
            hash = hash * BASE + string.charAt(i) + 1;
        }
        return hash;
    }

    /** The power of the base for a string of so many characters. */
    public static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of two strings with an underscore between them, from the hashes of both and the power of the second. */
    public static long join(long first, long second, long power) {
        return (first * BASE + JOINT) * power + second;
    }
}
