package dev.readout.web.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where land ends: {@code world.geojson}, which holds no border of any state. */
final class Coasts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Coasts() {}

    /** All land as one path. */
    static String path(EqualEarth projection) {
        StringBuilder path = new StringBuilder();
        for (JsonNode polygon : world().get("coordinates")) {
            for (JsonNode ring : polygon) {
                ring(ring, projection, path);
            }
        }
        return path.toString();
    }

    private static void ring(JsonNode ring, EqualEarth projection, StringBuilder path) {
        String before = "";
        for (JsonNode point : ring) {
            double latitude = point.get(1).asDouble();
            String place = Svg.tenths(projection.x(latitude, point.get(0).asDouble())) + " "
                    + Svg.tenths(projection.y(latitude));
            if (!place.equals(before)) {
                path.append(before.isEmpty() ? "M" : "L").append(place);
            }
            before = place;
        }
        path.append('z');
    }

    private static JsonNode world() {
        try (InputStream file = Coasts.class.getResourceAsStream("world.geojson")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
