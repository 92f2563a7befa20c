package dev.readout.export.event;

import dev.readout.codebook.NamedPlace.Point;
import java.util.Optional;

/**
 * Where an event was.
 *
 * @param place the venue as written
 * @param country code of the state
 * @param known the name under which the gazetteer has it, and what it is there; absent where it does not know it
 */
public record Location(Optional<String> place, Optional<String> city, Optional<String> country, Optional<Known> known) {

    /**
     * An entry of the gazetteer.
     *
     * @param kind {@code venue} or {@code city}
     */
    public record Known(String name, String kind, Point point) {}

    public boolean isEmpty() {
        return place.isEmpty() && city.isEmpty() && country.isEmpty();
    }
}
