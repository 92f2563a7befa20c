package dev.readout.serve;

/**
 * Who asks.
 *
 * @param name of the token; {@code anybody} where none is needed
 */
public record Caller(String name, Role role) {
    public static Caller anybody() {
        return new Caller("anybody", Role.READER);
    }
}
