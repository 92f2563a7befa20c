package dev.readout.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The saved searches of an archive: a file of JSON each, in {@code alerts/} in the data directory. A file of its own each, so
 * that one can be added while another is told of.
 */
public record Alerts(Path directory) {
    private static final String ENDING = ".json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static Alerts of(Path data) {
        return new Alerts(data.resolve("alerts"));
    }

    /** By name. */
    public List<Alert> list() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Alert> alerts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                alerts.add(read(file));
            }
            return alerts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Alert> find(String name) {
        try {
            Path file = file(name);
            return Alert.isName(name) && Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return directory.resolve(Alert.isName(name) ? name + ENDING : "none");
    }

    private static Alert read(Path file) throws IOException {
        try {
            JsonNode alert = JSON.readTree(Files.readString(file));
            return new Alert(
                    alert.required("name").asString(),
                    alert.required("query").asString(),
                    alert.path("hook").asStringOpt(),
                    alert.required("noticed").asLong(),
                    alert.required("read").asLong(),
                    alert.required("delivered").asLong());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + " is no alert: " + e.getMessage(), e);
        }
    }

    /** Written beside and renamed: it is there whole or as it was. */
    public void save(Alert alert) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", alert.name());
        fields.put("query", alert.query());
        fields.put("hook", alert.hook());
        fields.put("noticed", alert.noticed());
        fields.put("read", alert.read());
        fields.put("delivered", alert.delivered());
        try {
            Files.createDirectories(directory);
            Path beside = directory.resolve(alert.name() + ".part");
            Files.writeString(beside, JSON.writeValueAsString(fields) + "\n");
            Files.move(beside, file(alert.name()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return whether there was one */
    public boolean remove(String name) {
        try {
            return Alert.isName(name) && Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
