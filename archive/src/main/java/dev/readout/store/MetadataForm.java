package dev.readout.store;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Metadata as fields of text, each with its source, and back. */
public final class MetadataForm {
    private MetadataForm() {}

    /** The known fields by name, in a fixed order. */
    public static Map<String, Known<String>> fields(Metadata metadata) {
        Map<String, Known<String>> fields = new LinkedHashMap<>();
        put(fields, "published", metadata.published());
        put(fields, "instant", metadata.instant());
        put(fields, "zone", metadata.zone());
        put(fields, "issuer", metadata.issuer());
        put(fields, "address", metadata.address());
        put(fields, "title", metadata.title());
        put(fields, "id", metadata.id());
        put(fields, "version", metadata.version());
        return fields;
    }

    /** The metadata that a coding was made with. */
    public static Metadata of(Handle handle, long coding) {
        Map<String, Known<String>> fields = new HashMap<>();
        handle.select("SELECT * FROM metadata WHERE coding = ?", coding)
                .map((row, context) ->
                        Map.entry(row.getString("field"), new Known<>(row.getString("value"), row.getString("source"))))
                .forEach(e -> fields.put(e.getKey(), e.getValue()));
        return metadata(fields);
    }

    /** The metadata of such fields. */
    public static Metadata metadata(Map<String, Known<String>> fields) {
        return new Metadata(
                find(fields, "published", LocalDate::parse),
                find(fields, "instant", OffsetDateTime::parse),
                find(fields, "zone", ZoneId::of),
                find(fields, "issuer", Function.identity()),
                find(fields, "address", Function.identity()),
                find(fields, "title", Function.identity()),
                find(fields, "id", Function.identity()),
                find(fields, "version", Function.identity()));
    }

    /** SHA-256 over all values and their sources. */
    public static String digest(Metadata metadata) {
        List<String> parts = new ArrayList<>();
        fields(metadata).forEach((field, known) -> parts.addAll(List.of(field, known.value(), known.source())));
        return Keys.digest(parts.toArray(String[]::new));
    }

    private static <T> void put(Map<String, Known<String>> fields, String field, Optional<Known<T>> known) {
        known.ifPresent(k -> fields.put(field, new Known<>(String.valueOf(k.value()), k.source())));
    }

    private static <T> Optional<Known<T>> find(
            Map<String, Known<String>> fields, String field, Function<String, T> parse) {
        return Optional.ofNullable(fields.get(field)).map(k -> new Known<>(parse.apply(k.value()), k.source()));
    }
}
