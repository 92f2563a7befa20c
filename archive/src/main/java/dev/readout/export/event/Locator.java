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
final class Locator {
    private final Places places;

    Locator(DataFiles data) {
        places = Places.read(data);
    }

    Location of(Engagement engagement) {
        Optional<Known> known = Stream.of(
                        find(engagement.place(), NamedPlace.Kind.VENUE, engagement),
                        find(engagement.city(), NamedPlace.Kind.CITY, engagement))
                .flatMap(Optional::stream)
                .findFirst();
        return new Location(engagement.place(), engagement.city(), engagement.country(), known);
    }

    private Optional<Known> find(Optional<String> name, NamedPlace.Kind kind, Engagement engagement) {
        return name.flatMap(n -> places.findByName(n)
                        .filter(p -> fits(p, kind, engagement))
                        .or(() -> imported(n, kind, engagement)))
                .flatMap(p ->
                        p.point().map(point -> new Known(p.name(), kind.name().toLowerCase(Locale.ROOT), point)));
    }

    private Optional<NamedPlace> imported(String name, NamedPlace.Kind kind, Engagement engagement) {
        List<NamedPlace> fitting = places.gazetteerByKey(NameKey.of(name)).stream()
                .filter(p -> engagement.country().isPresent() && fits(p, kind, engagement))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean fits(NamedPlace place, NamedPlace.Kind kind, Engagement engagement) {
        return place.kind() == kind
                && (place.country().isEmpty()
                        || engagement.country().isEmpty()
                        || place.country().equals(engagement.country()));
    }
}
