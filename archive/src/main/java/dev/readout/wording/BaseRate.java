package dev.readout.wording;

/**
 * In how many of the documents in question something stands.
 *
 * @param with documents in which it does
 * @param of all that are like them
 */
public record BaseRate(int with, int of) {
    public BaseRate {
        if (with < 0 || with > of) {
            throw new IllegalArgumentException("no rate: " + with + " of " + of);
        }
    }

    public double share() {
        return of == 0 ? 0 : (double) with / of;
    }

    @Override
    public String toString() {
        return with + " of " + of;
    }
}
