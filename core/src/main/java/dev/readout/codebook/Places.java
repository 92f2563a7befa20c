package dev.readout.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of places: venues, cities, regions, and the states of the register of actors; and beside it what was
 * imported from a gazetteer, where many places share a name. Immutable.
 */
public final class Places {
    private static final List<String> TYPES = List.of(
            "continent",
            "ocean",
            "sea",
            "strait",
            "gulf",
            "bay",
            "lake",
            "river",
            "canal",
            "basin",
            "peninsula",
            "islands",
            "shoal",
            "mountains",
            "highland",
            "desert",
            "border",
            "territory");

    private final Map<String, NamedPlace> byName = new LinkedHashMap<>();
    private final Map<String, NamedState> stateByAdjective = new HashMap<>();
    private final Map<String, NamedState> states;
    private final Map<String, List<NamedPlace>> gazetteer = new HashMap<>();

    private Places(Map<String, NamedState> states, List<NamedPlace> places, List<NamedPlace> imported) {
        this.states = states;
        for (NamedState state : states.values()) {
            add(new NamedPlace(
                    state.name(),
                    state.names(),
                    NamedPlace.Kind.COUNTRY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(state.code()),
                    Optional.empty()));
            state.adjectives().forEach(a -> stateByAdjective.put(NameKey.of(a), state));
        }
        places.forEach(this::add);
        for (NamedPlace place : imported) {
            keys(place)
                    .forEach(key -> gazetteer
                            .computeIfAbsent(key, k -> new ArrayList<>(1))
                            .add(place));
        }
    }

    /**
     * Reads the {@code places}, {@code gazetteer} and {@code states} sections of the files. A later place takes a name
     * from an earlier one; one of a gazetteer takes it from none.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static Places read(DataFiles files) {
        return new Places(new GazetteerReader(files).states(), listed(files, "places"), listed(files, "gazetteer"));
    }

    private static List<NamedPlace> listed(DataFiles files, String key) {
        List<NamedPlace> places = new ArrayList<>();
        for (DataNode file : files.files()) {
            file.find(key).ifPresent(section -> {
                file.get("source").text();
                section.list().forEach(n -> places.add(place(n)));
            });
        }
        return places;
    }

    /** The place with this name, without article; accents, dots, spaces and hyphens do not count. */
    public Optional<NamedPlace> findByName(String name) {
        return findByKey(NameKey.of(name));
    }

    /** The place whose name has this {@link NameKey}. */
    public Optional<NamedPlace> findByKey(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    /** The places of a gazetteer whose name has this {@link NameKey}, in its order. */
    public List<NamedPlace> gazetteerByKey(String key) {
        return gazetteer.getOrDefault(key, List.of());
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

    /** All names, those of a gazetteer too. */
    public Stream<String> names() {
        return Stream.concat(
                        byName.values().stream(), gazetteer.values().stream().flatMap(List::stream))
                .distinct()
                .flatMap(p -> GazetteerReader.with(p.name(), p.names()).stream());
    }

    private Optional<NamedPlace> capital(NamedState state) {
        return GazetteerReader.nonEmpty(state.capitals())
                .map(name -> findByName(name)
                        .filter(p -> p.kind() == NamedPlace.Kind.CITY)
                        .orElseGet(() -> new NamedPlace(
                                name,
                                List.of(),
                                NamedPlace.Kind.CITY,
                                Optional.empty(),
                                Optional.of(name),
                                Optional.of(state.code()),
                                Optional.empty())));
    }

    private void add(NamedPlace place) {
        keys(place).forEach(key -> byName.put(key, place));
    }

    private static Set<String> keys(NamedPlace place) {
        return GazetteerReader.with(place.name(), place.names()).stream()
                .map(NameKey::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static NamedPlace place(DataNode node) {
        node.only("name", "names", "kind", "type", "city", "country", "lat", "lon");
        NamedPlace.Kind kind = kind(node.get("kind"));
        String name = node.get("name").text();
        Optional<String> city = kind == NamedPlace.Kind.CITY ? Optional.of(name) : node.findText("city");
        return new NamedPlace(name, node.texts("names"), kind, type(node), city, node.findText("country"), point(node));
    }

    private static NamedPlace.Kind kind(DataNode node) {
        return switch (node.text().toLowerCase(Locale.ROOT)) {
            case "venue" -> NamedPlace.Kind.VENUE;
            case "city" -> NamedPlace.Kind.CITY;
            case "region" -> NamedPlace.Kind.REGION;
            default -> throw node.error("unknown kind '" + node.text() + "'; known: venue, city, region");
        };
    }

    private static Optional<String> type(DataNode node) {
        node.find("type").filter(t -> !TYPES.contains(t.text())).ifPresent(t -> {
            throw t.error("unknown type '" + t.text() + "'; known: " + String.join(", ", TYPES));
        });
        return node.findText("type");
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
