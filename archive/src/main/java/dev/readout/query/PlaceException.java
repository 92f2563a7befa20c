package dev.readout.query;

/** A page was asked for that begins behind what is no place in the answers. */
public final class PlaceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    PlaceException(String token) {
        super("'" + token + "' is no place in these answers: take the 'next' of a page");
    }
}
