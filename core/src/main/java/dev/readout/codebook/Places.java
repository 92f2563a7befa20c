package dev.readout.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The register of places: venues, cities, regions, and the states of the register of actors. Immutable. */
public final class Places {
    private final Map<String, NamedPlace> byName = new LinkedHashMap<>();
    private final Map<String, NamedState> stateByAdjective = new HashMap<>();
    private final Map<String, NamedState> states;

    private Places(Map<String, NamedState> states, List<NamedPlace> places) {
        this.states = states;
        for (NamedState state : states.values()) {
            add(new NamedPlace(
                    state.name(),
                    state.names(),
                    NamedPlace.Kind.COUNTRY,
                    Optional.empty(),
                    Optional.of(state.code()),
                    Optional.empty()));
            state.adjectives().forEach(a -> stateByAdjective.put(NameKey.of(a), state));
        }
        places.forEach(this::add);
    }

    /**
     * Reads the {@code places} and {@code states} sections of the files. A later place takes a name from an earlier one.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static Places read(DataFiles files) {
        List<NamedPlace> places = new ArrayList<>();
        for (DataNode file : files.files()) {
            file.find("places").ifPresent(section -> {
                file.get("source").text();
                section.list().forEach(n -> places.add(place(n)));
            });
        }
        return new Places(new GazetteerReader(files).states(), places);
    }

    /** The place with this name, without article; accents, dots, spaces and hyphens do not count. */
    public Optional<NamedPlace> findByName(String name) {
        return findByKey(NameKey.of(name));
    }

    /** The place whose name has this {@link NameKey}. */
    public Optional<NamedPlace> findByKey(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    /** The capital of the state that an adjective points to ("Egyptian"). */
    public Optional<NamedPlace> findCapitalByAdjective(String adjective) {
        return Optional.ofNullable(stateByAdjective.get(NameKey.of(adjective))).flatMap(this::capital);
    }

    /** The capital of the state with this code. */
    public Optional<NamedPlace> findCapital(String code) {
        return Optional.ofNullable(states.get(code)).flatMap(this::capital);
    }

    /** The code of the state that an adjective points to. */
    public Optional<String> findCountryByAdjective(String adjective) {
        return Optional.ofNullable(stateByAdjective.get(NameKey.of(adjective))).map(NamedState::code);
    }

    /** Every place once. */
    public Collection<NamedPlace> places() {
        return byName.values().stream().distinct().toList();
    }

    /** The keys of all names. */
    public Collection<String> keys() {
        return List.copyOf(byName.keySet());
    }

    private Optional<NamedPlace> capital(NamedState state) {
        return GazetteerReader.nonEmpty(state.capitals())
                .map(name -> findByName(name)
                        .filter(p -> p.kind() == NamedPlace.Kind.CITY)
                        .orElseGet(() -> new NamedPlace(
                                name,
                                List.of(),
                                NamedPlace.Kind.CITY,
                                Optional.of(name),
                                Optional.of(state.code()),
                                Optional.empty())));
    }

    private void add(NamedPlace place) {
        GazetteerReader.with(place.name(), place.names()).forEach(n -> byName.put(NameKey.of(n), place));
    }

    private static NamedPlace place(DataNode node) {
        node.only("name", "names", "kind", "city", "country", "lat", "lon");
        NamedPlace.Kind kind = kind(node.get("kind"));
        String name = node.get("name").text();
        Optional<String> city = kind == NamedPlace.Kind.CITY ? Optional.of(name) : node.findText("city");
        return new NamedPlace(name, node.texts("names"), kind, city, node.findText("country"), point(node));
    }

    private static NamedPlace.Kind kind(DataNode node) {
        return switch (node.text().toLowerCase(Locale.ROOT)) {
            case "venue" -> NamedPlace.Kind.VENUE;
            case "city" -> NamedPlace.Kind.CITY;
            case "region" -> NamedPlace.Kind.REGION;
            default -> throw node.error("unknown kind '" + node.text() + "'; known: venue, city, region");
        };
    }

    private static Optional<NamedPlace.Point> point(DataNode node) {
        if (node.find("lat").isEmpty() && node.find("lon").isEmpty()) {
            return Optional.empty();
        }
        try {
            double latitude = Double.parseDouble(node.get("lat").text());
            double longitude = Double.parseDouble(node.get("lon").text());
            return Optional.of(new NamedPlace.Point(latitude, longitude));
        } catch (IllegalArgumentException e) {
            throw node.error("expected degrees: " + e.getMessage());
        }
    }
}
