package dev.readout.intake;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beside files: a table (tab-separated, with a header) or JSON lines with the keys file, published, zone,
 * issuer, url and title. Immutable.
 */
public final class MetaFile {
    private static final Set<String> KEYS = Set.of("file", "published", "zone", "issuer", "url", "title");

    private final Optional<Path> path;
    private final Map<String, Metadata> entries;

    private MetaFile(Optional<Path> path, Map<String, Metadata> entries) {
        this.path = path;
        this.entries = Map.copyOf(entries);
    }

    /** Nothing is known. */
    public static MetaFile none() {
        return new MetaFile(Optional.empty(), Map.of());
    }

    /**
     * Reads such a file, in UTF-8.
     *
     * @throws IOException where it cannot be read
     * @throws MetaFileException where a line is wrong; the message names the line
     */
    public static MetaFile read(Path path) throws IOException {
        List<String> lines = Files.readAllLines(path);
        boolean json =
                lines.stream().filter(l -> !l.isBlank()).findFirst().orElse("").startsWith("{");
        Map<String, Metadata> entries = new HashMap<>();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replaceFirst("^\uFEFF", "") : lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            try {
                if (json) {
                    add(MetaLine.values(line, MetaFile::checkKey), entries);
                } else if (header.isEmpty()) {
                    header.addAll(header(line));
                } else {
                    add(fromCells(header, line), entries);
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new MetaFileException(path, i + 1, String.valueOf(e.getMessage()));
            }
        }
        return new MetaFile(Optional.of(path), entries);
    }

    /** What is known about a file, by its name as given, else by the last part of its path. */
    public Optional<Metadata> find(Path file, String name) {
        return Optional.ofNullable(entries.get(name))
                .or(() -> Optional.ofNullable(entries.get(file.toString())))
                .or(() -> Optional.ofNullable(entries.get(String.valueOf(file.getFileName()))));
    }

    /** What is known about something that lies in an archive, by its whole name, else by the last part of it. */
    Optional<Metadata> findMember(String name) {
        return Optional.ofNullable(entries.get(name))
                .or(() -> Optional.ofNullable(entries.get(name.substring(name.lastIndexOf('/') + 1))));
    }

    public int size() {
        return entries.size();
    }

    boolean isReadFrom(Path file) {
        return path.isPresent()
                && path.get()
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
    }

    private static List<String> header(String line) {
        List<String> header = List.of(line.split("\t"));
        header.forEach(MetaFile::checkKey);
        if (!header.contains("file")) {
            throw new IllegalArgumentException("the header has no column 'file'");
        }
        return header;
    }

    private static void checkKey(String key) {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException(
                    "unknown key '" + key + "'; known: file, published, zone, issuer, url, title");
        }
    }

    private static Map<String, String> fromCells(List<String> header, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length > header.size()) {
            throw new IllegalArgumentException(cells.length + " cells under a header of " + header.size());
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(header.get(i), cells[i].strip());
        }
        return values;
    }

    private static void add(Map<String, String> values, Map<String, Metadata> entries) {
        values.values().removeIf(String::isBlank);
        String file = values.get("file");
        if (file == null) {
            throw new IllegalArgumentException("no 'file'");
        }
        if (entries.putIfAbsent(file, metadata(values)) != null) {
            throw new IllegalArgumentException("'" + file + "' is there twice");
        }
    }

    private static Metadata metadata(Map<String, String> values) {
        Optional<ZoneId> zone = Optional.ofNullable(values.get("zone")).map(ZoneId::of);
        Optional<String> published = Optional.ofNullable(values.get("published"));
        Optional<OffsetDateTime> instant = published.flatMap(PageFacts::findInstant);
        Optional<LocalDate> day = instant.map(i -> PageFacts.dayOf(i, zone)).or(() -> published.map(LocalDate::parse));
        return new Metadata(
                day.map(Known::told),
                instant.map(Known::told),
                zone.map(Known::told),
                Optional.ofNullable(values.get("issuer")).map(Known::told),
                Optional.ofNullable(values.get("url")).map(Known::told),
                Optional.ofNullable(values.get("title")).map(Known::told));
    }
}
