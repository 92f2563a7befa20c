package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.jobs.Job;
import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.serve.Role;
import dev.readout.testing.Talks;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks whatever the description knows with values that it does not allow, and much that no description knows. The seed is
 * printed; {@code -Dreadout.fuzz.seed} replays it and {@code -Dreadout.fuzz.requests} asks for longer.
 */
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("readout.fuzz.requests", 2000);

    private static final int TOO_LONG = 16 * 1024;

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "'",
            "' OR 1=1 --",
            "'; DROP TABLE documents; --",
            "%5C",
            "%5C%27%20OR%201=1",
            "\" UNION SELECT * FROM texts --",
            "%",
            "%%",
            "%2",
            "%zz",
            "%00",
            "%0d%0aSet-Cookie:%20a=b",
            "%ff%fe",
            "%c0%ae%c0%ae%2f",
            "%ed%a0%80",
            "../../../../etc/passwd",
            "..%2f..%2f..%2fetc%2fpasswd",
            "..;/",
            "-1",
            "0",
            "1e309",
            "99999999999999999999999999",
            "-9223372036854775808",
            "NaN",
            "null",
            "undefined",
            "true",
            "TRUE",
            "{}",
            "[]",
            "{\"a\":1}",
            "<script>alert(1)</script>",
            "${jndi:ldap://x.example/a}",
            "{{7*7}}",
            "%E2%80%AE%E2%80%8F",
            "%F0%9F%98%80",
            "%EF%BF%BF",
            "9999-99-99",
            "0000-00-00",
            "2024-02-30",
            "+2024",
            "2024-1",
            "*",
            "a*b?c",
            ";",
            "&",
            "=",
            "a=b",
            "#",
            "ZGF5HzIwMjQ",
            "ZGF5HzIwMjQfMR8x",
            "dGV4dB9hH2IfYw",
            "ZG9jdW1lbnRzHx8",
            "YWN0b3JzHwA",
            "aXNzdWVzHx8fHx8");

    @TempDir
    Path data;

    private OpenServer server;
    private String fact = "";
    private String event = "";
    private String commitment = "";

    @BeforeEach
    void open() throws Exception {
        Talks.writeInto(data);
        Talks.writeTheSameMeetingInto(data);
        Alerts.of(data).save(Alert.since(0, "raids", "raid", Optional.empty()));
        server = OpenServer.asked(data, Role.ADMIN);
        fact = server.json("/acts?act=condemn&limit=1").at("/items/0/fact").asString();
        event = server.json("/events").at("/items/0/event").asString();
        commitment = server.json("/commitments").at("/items/0/id").asString();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nothingThatIsAskedMakesTheProgramFail() throws Exception {
        long seed = Long.getLong("readout.fuzz.seed", System.nanoTime());
        Random random = new Random(seed);
        JsonNode description = server.json("/openapi.json");
        List<Map.Entry<String, JsonNode>> paths =
                new ArrayList<>(description.get("paths").properties());
        List<Map.Entry<String, JsonNode>> writing =
                paths.stream().filter(path -> path.getValue().has("post")).toList();
        Map<Integer, Integer> statuses = new TreeMap<>();
        System.out.println("FuzzTest: seed " + seed);
        for (int i = 0; i < REQUESTS; i++) {
            // What is written is asked as often as a fifth of all that is read.
            List<Map.Entry<String, JsonNode>> some = random.nextInt(6) == 0 ? writing : paths;
            Map.Entry<String, JsonNode> path = some.get(random.nextInt(some.size()));
            byte[] request = request(random, path.getKey(), path.getValue());
            String answer = server.raw(request);
            String shown = "seed " + seed + ": " + new String(request, StandardCharsets.ISO_8859_1) + "\n" + answer;
            if (answer.isEmpty() && request.length > TOO_LONG) {
                continue; // the door was shut on it
            }
            assertThat(answer).as(shown).startsWith("HTTP/1.1 ");
            int status = Integer.parseInt(answer.substring(9, 12));
            assertThat(status).as(shown).isBetween(200, 499);
            if (status >= 400) {
                isProblem(answer, status, shown);
            }
            statuses.merge(status, 1, Integer::sum);
        }
        System.out.println("FuzzTest: " + statuses);
        assertThat(server.faults).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 404, 405);
        // Chance decides what is written; that something was understood so far must be seen.
        assertThat(statuses.keySet()).containsAnyOf(201, 202, 422);
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }

    private static void isProblem(String answer, int status, String shown) throws IOException {
        int body = answer.indexOf("\r\n\r\n");
        assertThat(answer.substring(0, body)).as(shown).contains("Content-Type: application/problem+json");
        String told = answer.substring(body + 4);
        if (!told.isEmpty()) { // as where the head alone was asked for
            try {
                JsonNode problem =
                        OpenServer.JSON.readTree(told.startsWith("{") ? told : told.substring(told.indexOf('{')));
                assertThat(problem.get("status").asInt()).as(shown).isEqualTo(status);
            } catch (JacksonException e) {
                throw new AssertionError(shown, e);
            }
        }
        assertThat(told).as(shown).doesNotContain("Exception", "\tat ", "dev.readout", "org.eclipse", "SQLITE");
    }

    private byte[] request(Random random, String path, JsonNode methods) {
        List<String> known = List.copyOf(methods.propertyNames());
        String described = known.get(random.nextInt(known.size()));
        JsonNode operation = methods.get(described);
        String target = Api.ROOT + filled(random, path) + query(random, operation.path("parameters"));
        String method = random.nextInt(10) > 0 ? described.toUpperCase(Locale.ROOT) : method(random);
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        request.append(random.nextInt(50) == 0 ? "" : "Host: 127.0.0.1\r\n").append("Connection: close\r\n");
        request.append(random.nextInt(20) == 0 ? "" : "Authorization: Bearer " + server.token() + "\r\n");
        if (operation.has("requestBody") && random.nextInt(10) > 0) {
            sent(random, operation.at("/requestBody/content"), request);
            return request.toString().getBytes(StandardCharsets.UTF_8);
        }
        headers(random, request);
        if (random.nextInt(20) == 0) {
            String body = value(random).repeat(random.nextInt(50));
            request.append("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
        } else {
            request.append("\r\n");
        }
        // In Latin-1 what is beyond ASCII is no UTF-8: that too is sent.
        return request.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private static String method(Random random) {
        return List.of("POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "QUERY", "FOO", "get")
                .get(random.nextInt(10));
    }

    /** A body in one of the forms that are read, as often as not with something wrong. */
    private void sent(Random random, JsonNode content, StringBuilder request) {
        List<String> forms = List.copyOf(content.propertyNames());
        String form = forms.get(random.nextInt(forms.size()));
        JsonNode media = content.get(form);
        String body = media.has("example") ? json(random, media) : value(random);
        if (random.nextInt(20) == 0) {
            body = body.substring(random.nextInt(body.length() + 1));
        }
        int length = body.getBytes(StandardCharsets.UTF_8).length + (random.nextInt(50) == 0 ? 10 : 0);
        request.append("Content-Type: " + (random.nextInt(20) == 0 ? value(random) : form) + "\r\n");
        request.append("Content-Length: " + length + "\r\n\r\n" + body);
    }

    private String json(Random random, JsonNode media) {
        return random.nextBoolean() ? almostRight(random, media) : ofAllKinds(random, media);
    }

    /** What is taken, with one member that may be wrong. */
    private String almostRight(Random random, JsonNode media) {
        List<String> right = new ArrayList<>(List.of(media.get("example").toString()));
        if (media.get("example").has("correct")) {
            for (String said : List.of(
                    "'confirm','fact':'FACT'",
                    "'change','fact':'FACT','field':'tense','after':['future']",
                    "'change','fact':'FACT','field':'by','after':'XQU'",
                    "'reject','fact':'FACT'",
                    "'add','document':'Talks no. 3','fact':{'act':'thank','by':['XVA'],'trigger':'met','quote':'met the consul'}",
                    "'merge','code':'XVA','into':'XHA'",
                    "'same','fact':'FACT','other':'FACT'",
                    "'split','code':'XQU','words':'Quillara','other':'XTO'")) {
                String whole = "{'correct':" + said + ",'why':'I read it.'}";
                right.add(whole.replace('\'', '"').replace("FACT", fact));
            }
        }
        ObjectNode body = (ObjectNode) OpenServer.JSON.readTree(right.get(random.nextInt(right.size())));
        List<String> names = List.copyOf(body.propertyNames());
        String one = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> body.remove(one);
            case 1, 2 -> body.set(one, any(random, 0));
            default -> {}
        }
        return body.toString();
    }

    /** A member for each that a form has, with values of all kinds. */
    private String ofAllKinds(Random random, JsonNode media) {
        ObjectNode body = OpenServer.JSON.createObjectNode();
        List<JsonNode> kinds = new ArrayList<>(List.of(media.get("schema")));
        media.get("schema").path("oneOf").forEach(kinds::add);
        JsonNode kind = kinds.get(random.nextInt(kinds.size()));
        if (kind.has("properties")) {
            kind.get("properties").properties().forEach(member -> {
                if (random.nextInt(5) > 0) {
                    body.set(member.getKey(), member(random, member.getKey(), member.getValue()));
                }
            });
        } else {
            media.get("example").properties().forEach(member -> body.set(member.getKey(), member.getValue()));
        }
        if (random.nextInt(10) == 0) {
            body.set(value(random), any(random, 0));
        }
        return body.toString();
    }

    private JsonNode member(Random random, String name, JsonNode schema) {
        if (random.nextInt(4) == 0) {
            return any(random, 0);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        List<String> likely = switch (name) {
            case "evidence" -> List.of(fact, commitment, "0123456789abcdef/deed/12-21");
            case "verdict" -> List.of("accept", "reject", "perhaps");
            case "fact" -> List.of(fact, "Talks no. 1#a1", "Talks no. 2#e1", "0123456789abcdef/act/12-21");
            case "field" -> List.of("act", "tense", "date", "by", "target", "about", "quote", "engagement", "nosuch");
            case "code", "into", "other" -> List.of("XVA", "XQU", "*", "Quillara");
            case "document" -> List.of("Talks no. 1", "Talks no. 3");
            case "at" -> List.of("2026-01-02T03:04:05Z", "-1000000000-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z");
            case "addresses" -> List.of("https://a.example/");
            default -> List.of("condemn", "past", "2024-05-01", "the \"raid\"", "Quillara", "because");
        };
        JsonNode value = OpenServer.JSON.valueToTree(likely.get(random.nextInt(likely.size())));
        return switch (schema.path("type").asString("")) {
            case "object" -> added(random);
            case "array" -> OpenServer.JSON.createArrayNode().add(value);
            default -> value;
        };
    }

    private JsonNode added(Random random) {
        ObjectNode added = OpenServer.JSON.createObjectNode();
        for (String name :
                List.of("act", "kind", "by", "target", "trigger", "quote", "date", "quote_span", "start", "topics")) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> added.set(name, any(random, 0));
                default ->
                    added.put(
                            name,
                            List.of("thank", "meeting", "met", "met the consul", "XVA", "2024-05")
                                    .get(random.nextInt(6)));
            }
        }
        return added;
    }

    private static JsonNode any(Random random, int depth) {
        return switch (random.nextInt(depth < 3 ? 9 : 7)) {
            case 0 -> OpenServer.JSON.nullNode();
            case 1 -> OpenServer.JSON.valueToTree(random.nextInt());
            case 2 -> OpenServer.JSON.valueToTree(1e300 * random.nextGaussian());
            case 3 -> OpenServer.JSON.valueToTree(random.nextBoolean());
            case 4, 5, 6 -> OpenServer.JSON.valueToTree(value(random));
            case 7 -> {
                ArrayNode list = OpenServer.JSON.createArrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(any(random, depth + 1));
                }
                yield list;
            }
            default -> OpenServer.JSON.createObjectNode().set(value(random), any(random, depth + 1));
        };
    }

    private String jobs(Random random) {
        List<Job> jobs = server.jobs.list();
        return jobs.isEmpty() ? "none" : jobs.get(random.nextInt(jobs.size())).id();
    }

    private String filled(Random random, String path) {
        StringBuilder filled = new StringBuilder();
        for (String part : path.substring(1).split("/")) {
            boolean kept = !part.startsWith("{") && random.nextInt(30) > 0;
            filled.append('/').append(kept ? part : inPath(random));
        }
        return random.nextInt(40) == 0 ? filled + "/" : filled.toString();
    }

    private String inPath(Random random) {
        List<String> likely = List.of(
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
                fact.replace('/', '.'),
                event,
                commitment.replace('/', '.'),
                jobs(random),
                Links.document(Talks.key(1)).substring((Api.ROOT + "/documents/").length()));
        return random.nextBoolean()
                ? likely.get(random.nextInt(likely.size()))
                : value(random).replace(' ', '+');
    }

    private static String query(Random random, JsonNode parameters) {
        StringBuilder query = new StringBuilder();
        int number = random.nextInt(4);
        for (int i = 0; i < number; i++) {
            query.append(i == 0 ? '?' : '&').append(pair(random, parameters));
        }
        return query.toString();
    }

    private static String pair(Random random, JsonNode parameters) {
        if (parameters.isEmpty() || random.nextInt(20) == 0) {
            return value(random).replace(' ', '+') + "=" + value(random).replace(' ', '+');
        }
        JsonNode parameter = parameters.get(random.nextInt(parameters.size()));
        JsonNode example = parameter.get("example");
        String good = example.isArray() ? example.get(0).asString() : example.asString();
        String told = random.nextInt(4) > 0 ? URLEncoder.encode(good, StandardCharsets.UTF_8) : value(random);
        return parameter.get("name").asString() + "=" + told.replace(' ', '+');
    }

    private static void headers(Random random, StringBuilder request) {
        switch (random.nextInt(24)) {
            case 0 -> request.append("Accept: " + value(random) + "\r\n");
            case 1 -> request.append("If-None-Match: " + value(random) + "\r\n");
            case 2 -> request.append("Accept-Encoding: gzip;q=" + value(random) + "\r\n");
            case 3 -> request.append("X-A: b\r\n".repeat(random.nextInt(4000)));
            case 4 -> request.append("X-A: " + "b".repeat(random.nextInt(40_000)) + "\r\n");
            case 5 -> request.append("Content-Type: " + value(random) + "\r\n");
            case 6 -> request.append("Host: " + value(random) + "\r\n");
            case 7 -> request.append("Transfer-Encoding: " + value(random) + "\r\n");
            case 8 -> request.append(value(random) + "\r\n");
            case 9 -> request.append("Origin: " + value(random) + "\r\n");
            case 10 -> request.append("Range: bytes=" + value(random) + "\r\n");
            default -> request.append("Accept: */*\r\n");
        }
    }

    private static String value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "a".repeat(random.nextInt(9000));
            case 1 -> letters(random);
            case 2 -> HOSTILE.get(random.nextInt(HOSTILE.size())) + HOSTILE.get(random.nextInt(HOSTILE.size()));
            default -> HOSTILE.get(random.nextInt(HOSTILE.size()));
        };
    }

    /** Any characters but those that end a line, so that it stays one request. */
    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x3000);
            letters.appendCodePoint(point == '\r' || point == '\n' ? '_' : point);
        }
        return letters.toString();
    }
}
