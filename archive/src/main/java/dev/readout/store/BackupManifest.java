package dev.readout.store;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What a backup says of itself.
 *
 * @param schema the last migration of its archive
 * @param program the version of the program that wrote it
 * @param made when
 * @param counts rows by table
 * @param hashes SHA-256 in hexadecimal by the name of the file in it
 */
public record BackupManifest(
        int schema, String program, Instant made, SortedMap<String, Long> counts, SortedMap<String, String> hashes) {
    private static final String COUNT = "count.";
    private static final String HASH = "sha256.";

    public BackupManifest {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** How many rows the tables have that are the record itself. */
    static SortedMap<String, Long> count(Handle handle) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (String table : new String[] {
            "documents", "snapshots", "contents", "codings", "engagements", "acts", "issues", "corrections"
        }) {
            counts.put(
                    table,
                    handle.select("SELECT count(*) FROM " + table)
                            .mapTo(Long.class)
                            .one());
        }
        return counts;
    }

    String lines() {
        Map<String, String> lines = new TreeMap<>();
        lines.put("schema", Integer.toString(schema));
        lines.put("program", program);
        lines.put("made", made.toString());
        counts.forEach((table, rows) -> lines.put(COUNT + table, rows.toString()));
        hashes.forEach((file, hash) -> lines.put(HASH + file, hash));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** @throws IOException where lines are missing or wrong */
    static BackupManifest parse(String lines) throws IOException {
        Properties read = new Properties();
        try {
            read.load(new StringReader(lines));
            SortedMap<String, Long> counts = new TreeMap<>();
            below(COUNT, read).forEach((table, rows) -> counts.put(table, Long.valueOf(rows)));
            return new BackupManifest(
                    Integer.parseInt(read.getProperty("schema", "")),
                    read.getProperty("program", ""),
                    Instant.parse(read.getProperty("made", "")),
                    counts,
                    below(HASH, read));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("its manifest is damaged", e);
        }
    }

    private static SortedMap<String, String> below(String prefix, Properties lines) {
        return lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(
                        key -> key.substring(prefix.length()), lines::getProperty, (a, b) -> b, TreeMap::new));
    }
}
