package dev.readout.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A venue, city, region or state, as texts name it.
 *
 * @param name its usual name, without article
 * @param names other names
 * @param type what a region is ({@code sea}, {@code strait}, {@code islands}), where it has bounds
 * @param city the city that it is or lies in
 * @param country code of the state that it is or lies in
 * @param point where it lies, where the register tells
 */
public record NamedPlace(
        String name,
        List<String> names,
        Kind kind,
        Optional<String> type,
        Optional<String> city,
        Optional<String> country,
        Optional<Point> point) {
    public NamedPlace {
        names = List.copyOf(names);
    }

    public enum Kind {
        VENUE,
        CITY,
        REGION,
        COUNTRY
    }

    /** Degrees, north and east. */
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
            }
        }
    }
}
