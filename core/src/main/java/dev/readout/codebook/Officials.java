package dev.readout.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was imported from registers of office-holders. They hold many thousands of people, some of whom are called as
 * others are; so nobody is found here but by a day on which the office was held. Immutable.
 */
public final class Officials {
    private static final int MANY = 3;
    private final Map<String, List<Official>> byName = new HashMap<>();
    private final Map<String, List<Official>> byFamily = new HashMap<>();
    private final Map<String, Set<String>> byFirst = new HashMap<>();
    private final Map<String, Set<String>> byLast = new HashMap<>();

    private Officials(List<Official> officials) {
        for (Official official : officials) {
            Stream.concat(Stream.of(official.name()), official.names().stream())
                    .map(NameKey::folded)
                    .distinct()
                    .forEach(key -> put(byName, key, official));
            official.family().ifPresent(f -> put(byFamily, NameKey.folded(f), official));
            byFirst.computeIfAbsent(first(official.name()), k -> new HashSet<>())
                    .add(NameKey.folded(official.name()));
            byLast.computeIfAbsent(last(official.name()), k -> new HashSet<>()).add(NameKey.folded(official.name()));
        }
    }

    /**
     * Reads the {@code officials} sections of the files.
     *
     * @throws DataException where an entry breaks the format or is of no known state or body, naming file and line
     */
    public static Officials read(DataFiles files) {
        GazetteerReader known = new GazetteerReader(files);
        Set<String> states = known.states().keySet();
        List<String> bodies =
                known.bodies().values().stream().map(NamedBody::code).toList();
        List<Official> officials = new ArrayList<>();
        for (DataNode file : files.files()) {
            file.find("officials").ifPresent(section -> {
                file.get("source").text();
                for (DataNode node : section.list()) {
                    Official official = official(node);
                    if (!states.contains(official.country()) && !bodies.contains(official.country())) {
                        throw node.error("no state and no body has the code " + official.country());
                    }
                    officials.add(official);
                }
            });
        }
        return new Officials(officials);
    }

    /** A register of nobody. */
    public static Officials none() {
        return new Officials(List.of());
    }

    /** Those of this whole name who hold an office on the day; accents, case and hyphens do not count. */
    public List<Official> listNamed(String name, LocalDate day) {
        return on(byName, name, day);
    }

    /** Those whose registers give this as the family name and who hold an office on the day. */
    public List<Official> listOfFamily(String family, LocalDate day) {
        return on(byFamily, family, day);
    }

    /** Whether many officials have the first word of this name and many have the last: then others are called so too. */
    public boolean isCommon(String name) {
        return name.contains(" ")
                && byFirst.getOrDefault(first(name), Set.of()).size() >= MANY
                && byLast.getOrDefault(last(name), Set.of()).size() >= MANY;
    }

    private static String first(String name) {
        return NameKey.folded(name.substring(0, name.indexOf(' ')));
    }

    private static String last(String name) {
        return NameKey.folded(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static List<Official> on(Map<String, List<Official>> index, String name, LocalDate day) {
        return index.getOrDefault(NameKey.folded(name), List.of()).stream()
                .filter(o -> !o.tenuresOn(day).isEmpty())
                .toList();
    }

    private static void put(Map<String, List<Official>> index, String key, Official official) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(official);
    }

    private static Official official(DataNode node) {
        node.only("name", "names", "family", "country", "offices");
        try {
            return new Official(
                    node.get("name").text(),
                    node.texts("names"),
                    node.findText("family"),
                    node.get("country").text(),
                    node.list("offices").stream().map(GazetteerReader::tenure).toList());
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }
}
