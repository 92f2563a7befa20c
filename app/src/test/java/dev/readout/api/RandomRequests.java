package dev.readout.api;

import dev.readout.jobs.Job;
import dev.readout.testing.Talks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Requests of what a description knows, with values that it does not allow, and of much that it does not know. */
final class RandomRequests {
    private final Random random;
    private final RandomValues values;
    private final RandomBodies bodies;
    private final OpenServer server;
    private final List<Map.Entry<String, JsonNode>> paths;
    private final List<Map.Entry<String, JsonNode>> writing;
    private final List<String> known;

    RandomRequests(Random random, OpenServer server) throws Exception {
        this.random = random;
        this.server = server;
        this.paths = new ArrayList<>(server.json("/openapi.json").get("paths").properties());
        this.writing =
                paths.stream().filter(path -> path.getValue().has("post")).toList();
        String fact =
                server.json("/acts?act=condemn&limit=1").at("/items/0/fact").asString();
        String event = server.json("/events").at("/items/0/event").asString();
        String commitment = server.json("/commitments").at("/items/0/id").asString();
        this.values = new RandomValues(random);
        this.bodies = new RandomBodies(random, values, fact, commitment);
        this.known = List.of(fact.replace('/', '.'), event, commitment.replace('/', '.'));
    }

    /** What is written is asked as often as a fifth of all that is read. */
    byte[] next() {
        List<Map.Entry<String, JsonNode>> some = random.nextInt(6) == 0 ? writing : paths;
        Map.Entry<String, JsonNode> path = some.get(random.nextInt(some.size()));
        return request(path.getKey(), path.getValue());
    }

    private byte[] request(String path, JsonNode methods) {
        List<String> described = List.copyOf(methods.propertyNames());
        String one = described.get(random.nextInt(described.size()));
        JsonNode operation = methods.get(one);
        String target = Api.ROOT + filled(path) + query(operation.path("parameters"));
        String method = random.nextInt(10) > 0 ? one.toUpperCase(Locale.ROOT) : method();
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        request.append(random.nextInt(50) == 0 ? "" : "Host: 127.0.0.1\r\n").append("Connection: close\r\n");
        request.append(random.nextInt(20) == 0 ? "" : "Authorization: Bearer " + server.token() + "\r\n");
        if (operation.has("requestBody") && random.nextInt(10) > 0) {
            sent(operation.at("/requestBody/content"), request);
            return request.toString().getBytes(StandardCharsets.UTF_8);
        }
        headers(request);
        if (random.nextInt(20) == 0) {
            String body = values.value().repeat(random.nextInt(50));
            request.append("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
        } else {
            request.append("\r\n");
        }
        // In Latin-1 what is beyond ASCII is no UTF-8: that too is sent.
        return request.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private String method() {
        return List.of("POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "QUERY", "FOO", "get")
                .get(random.nextInt(10));
    }

    /** A body in one of the forms that are read, as often as not with something wrong. */
    private void sent(JsonNode content, StringBuilder request) {
        List<String> forms = List.copyOf(content.propertyNames());
        String form = forms.get(random.nextInt(forms.size()));
        JsonNode media = content.get(form);
        String body = media.has("example") ? bodies.json(media) : values.value();
        if (random.nextInt(20) == 0) {
            body = body.substring(random.nextInt(body.length() + 1));
        }
        int length = body.getBytes(StandardCharsets.UTF_8).length + (random.nextInt(50) == 0 ? 10 : 0);
        request.append("Content-Type: " + (random.nextInt(20) == 0 ? values.value() : form) + "\r\n");
        request.append("Content-Length: " + length + "\r\n\r\n" + body);
    }

    private String jobs() {
        List<Job> jobs = server.jobs.list();
        return jobs.isEmpty() ? "none" : jobs.get(random.nextInt(jobs.size())).id();
    }

    private String filled(String path) {
        StringBuilder filled = new StringBuilder();
        for (String part : path.substring(1).split("/")) {
            boolean kept = !part.startsWith("{") && random.nextInt(30) > 0;
            filled.append('/').append(kept ? part : inPath());
        }
        return random.nextInt(40) == 0 ? filled + "/" : filled.toString();
    }

    private String inPath() {
        List<String> likely = new ArrayList<>(known);
        likely.addAll(List.of(
                "XVA",
                "condemn",
                "csv",
                "jsonl",
                "0123456789abcdef.act.12-21",
                "0123456789abcdef.engagement.0-999999999",
                "dGFsa3MudHh0",
                "parquet",
                "icalendar",
                "gexf",
                "raids",
                "0123456789abcdef",
                jobs(),
                Links.document(Talks.key(1)).substring((Api.ROOT + "/documents/").length())));
        return random.nextBoolean()
                ? likely.get(random.nextInt(likely.size()))
                : values.value().replace(' ', '+');
    }

    private String query(JsonNode parameters) {
        StringBuilder query = new StringBuilder();
        int number = random.nextInt(4);
        for (int i = 0; i < number; i++) {
            query.append(i == 0 ? '?' : '&').append(pair(parameters));
        }
        return query.toString();
    }

    private String pair(JsonNode parameters) {
        if (parameters.isEmpty() || random.nextInt(20) == 0) {
            return values.value().replace(' ', '+') + "=" + values.value().replace(' ', '+');
        }
        JsonNode parameter = parameters.get(random.nextInt(parameters.size()));
        JsonNode example = parameter.get("example");
        String good = example.isArray() ? example.get(0).asString() : example.asString();
        String told = random.nextInt(4) > 0 ? URLEncoder.encode(good, StandardCharsets.UTF_8) : values.value();
        return parameter.get("name").asString() + "=" + told.replace(' ', '+');
    }

    private void headers(StringBuilder request) {
        switch (random.nextInt(24)) {
            case 0 -> request.append("Accept: " + values.value() + "\r\n");
            case 1 -> request.append("If-None-Match: " + values.value() + "\r\n");
            case 2 -> request.append("Accept-Encoding: gzip;q=" + values.value() + "\r\n");
            case 3 -> request.append("X-A: b\r\n".repeat(random.nextInt(4000)));
            case 4 -> request.append("X-A: " + "b".repeat(random.nextInt(40_000)) + "\r\n");
            case 5 -> request.append("Content-Type: " + values.value() + "\r\n");
            case 6 -> request.append("Host: " + values.value() + "\r\n");
            case 7 -> request.append("Transfer-Encoding: " + values.value() + "\r\n");
            case 8 -> request.append(values.value() + "\r\n");
            case 9 -> request.append("Origin: " + values.value() + "\r\n");
            case 10 -> request.append("Range: bytes=" + values.value() + "\r\n");
            default -> request.append("Accept: */*\r\n");
        }
    }
}
