package dev.readout.export.event;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.NameKey;
import dev.readout.codebook.NamedPlace;
import dev.readout.codebook.Places;
import dev.readout.export.event.Location.Known;
import dev.readout.resolve.Engagement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where engagements were, in the gazetteer: the venue, else the city. Never guessed: a name that the record puts into
 * another country, or that an imported gazetteer has more than once there, has no degrees; nor has a country.
 */
public final class Locator {
    private final Places places;

    /** @throws dev.readout.codebook.DataException where a file breaks the schema */
    public Locator(DataFiles data) {
        places = Places.read(data);
    }

    Location of(Engagement engagement) {
        return new Location(
                engagement.place(),
                engagement.city(),
                engagement.country(),
                find(engagement.place(), engagement.city(), engagement.country())
                        .flatMap(p -> p.point()
                                .map(point ->
                                        new Known(p.name(), p.kind().name().toLowerCase(Locale.ROOT), point))));
    }

    /** The place as the gazetteer has it, with its degrees: the venue, else the city that it is or was in. */
    public Optional<NamedPlace> find(Optional<String> venue, Optional<String> city, Optional<String> country) {
        return Stream.of(
                        venue.flatMap(name -> find(name, NamedPlace.Kind.VENUE, country)),
                        city.flatMap(name -> find(name, NamedPlace.Kind.CITY, country)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<NamedPlace> find(String name, NamedPlace.Kind kind, Optional<String> country) {
        return places.findByName(name)
                .filter(p -> fits(p, kind, country))
                .or(() -> imported(name, kind, country))
                .filter(p -> p.point().isPresent());
    }

    private Optional<NamedPlace> imported(String name, NamedPlace.Kind kind, Optional<String> country) {
        List<NamedPlace> fitting = places.gazetteerByKey(NameKey.of(name)).stream()
                .filter(p -> country.isPresent() && fits(p, kind, country))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean fits(NamedPlace place, NamedPlace.Kind kind, Optional<String> country) {
        return place.kind() == kind
                && (place.country().isEmpty()
                        || country.isEmpty()
                        || place.country().equals(country));
    }
}
