package dev.readout.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The register of datable facts: who held which office when, and when a named summit met. It dates texts that tell no
 * year. Immutable.
 */
public final class Facts {
    private final List<OfficeHolder> holders;
    private final List<DatedEvent> events;
    private final Map<String, List<OfficeHolder>> holdersByName = new HashMap<>();
    private final Map<String, List<DatedEvent>> eventsByName = new HashMap<>();

    private final Map<String, List<String>> lacking;

    private Facts(List<OfficeHolder> holders, List<DatedEvent> events, Map<String, List<String>> lacking) {
        this.lacking = Map.copyOf(lacking);
        this.holders = List.copyOf(holders);
        this.events = List.copyOf(events);
        for (OfficeHolder holder : holders) {
            GazetteerReader.with(holder.name(), GazetteerReader.with(holder.family(), holder.names())).stream()
                    .map(NameKey::folded)
                    .distinct()
                    .forEach(key -> holdersByName
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(holder));
        }
        for (DatedEvent event : events) {
            GazetteerReader.with(event.name(), event.names()).stream()
                    .map(NameKey::folded)
                    .distinct()
                    .forEach(key -> eventsByName
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(event));
        }
    }

    /**
     * Reads the {@code facts} sections of the files.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static Facts read(DataFiles files) {
        List<OfficeHolder> holders = new ArrayList<>();
        List<DatedEvent> events = new ArrayList<>();
        Map<String, List<String>> lacking = new HashMap<>();
        for (DataNode section : files.sections("facts")) {
            section.only("source", "office-holders", "events", "lacking");
            section.get("source").text();
            section.list("office-holders").forEach(n -> holders.add(holder(n)));
            section.list("events").forEach(n -> events.add(event(n)));
            for (DataNode node : section.list("lacking")) {
                node.only("state", "words");
                lacking.put(node.get("state").text(), node.texts("words"));
            }
        }
        return new Facts(holders, events, lacking);
    }

    public static Facts none() {
        return new Facts(List.of(), List.of(), Map.of());
    }

    public List<OfficeHolder> holders() {
        return holders;
    }

    public List<DatedEvent> events() {
        return events;
    }

    /** Whether a state is known to have no office of this name: the United States have no ministers. */
    public boolean lacks(String state, String office) {
        String words = " " + office.toLowerCase(Locale.ROOT) + " ";
        return lacking.getOrDefault(state, List.of()).stream()
                .anyMatch(w -> words.contains(" " + w.toLowerCase(Locale.ROOT) + " "));
    }

    /** All tenures of persons with this whole name or family name; accents and case do not count. */
    public List<OfficeHolder> holdersNamed(String name) {
        return holdersByName.getOrDefault(NameKey.folded(name), List.of());
    }

    /**
     * The tenures of persons with this name in an office of this title.
     *
     * @param office a title; its beginning is enough where the office is wider ("President" finds the "President of the
     *     European Council"), but "Vice President" is another office than "President"
     */
    public List<OfficeHolder> holdersNamed(String name, String office) {
        String wanted = office.toLowerCase(Locale.ROOT);
        return holdersNamed(name).stream()
                .filter(h -> h.office().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
    }

    /** Who held the office for a state or body on a day. */
    public List<OfficeHolder> holdersOf(String office, String country, LocalDate day) {
        return holders.stream()
                .filter(h -> h.country().equals(country) && h.office().equalsIgnoreCase(office) && h.holdsOn(day))
                .toList();
    }

    /** Whether the register knows who held the very office of a state on a day, and that this has ended: it is nobody else's. */
    public boolean isTaken(String office, String state, LocalDate day) {
        return holdersOf(office, state, day).stream().anyMatch(h -> h.to().isPresent());
    }

    /** The events of this name; accents, case and hyphens do not count. */
    public List<DatedEvent> eventsNamed(String name) {
        return eventsByName.getOrDefault(NameKey.folded(name), List.of());
    }

    private static OfficeHolder holder(DataNode node) {
        node.only("name", "family", "names", "country", "office", "from", "to");
        try {
            return new OfficeHolder(
                    node.get("name").text(),
                    node.get("family").text(),
                    node.texts("names"),
                    node.get("country").text(),
                    node.get("office").text(),
                    WrittenDay.of(node.get("from")).first(),
                    node.find("to").map(n -> WrittenDay.of(n).last()));
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }

    private static DatedEvent event(DataNode node) {
        node.only("name", "names", "series", "start", "end", "place", "country");
        try {
            return new DatedEvent(
                    node.get("name").text(),
                    node.texts("names"),
                    node.findText("series"),
                    WrittenDay.of(node.get("start")).first(),
                    WrittenDay.of(node.find("end").orElseGet(() -> node.get("start")))
                            .last(),
                    node.findText("place"),
                    node.findText("country"));
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }
}
