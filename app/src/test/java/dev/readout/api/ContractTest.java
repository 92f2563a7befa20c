package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.form.Formats;
import dev.readout.jobs.Job;
import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.serve.Problem;
import dev.readout.serve.Role;
import dev.readout.testing.Talks;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The description and what is served are one and the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private Path data;
    private OpenServer server;
    private JsonNode description;
    private SchemaCheck check;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        data = directory;
        Talks.writeInto(data);
        Talks.writeTheSameMeetingInto(data);
        Alerts.of(data).save(Alert.since(0, "raids", "raid", Optional.empty()));
        server = OpenServer.asked(data, Role.ADMIN);
        description = server.json("/openapi.json");
        check = new SchemaCheck(description);
    }

    @AfterAll
    void close() {
        server.close();
        assertThat(server.faults).isEmpty();
    }

    @Test
    void everyOperationAnswersAsItsSchemaSays() throws Exception {
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                for (String address : addresses(path.getKey(), method.getKey())) {
                    answersAsSaid(method.getKey().toUpperCase(Locale.ROOT), address, method.getValue());
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(55);
    }

    private void answersAsSaid(String method, String address, JsonNode operation) throws Exception {
        HttpResponse<String> answer =
                method.equals("POST") ? server.post(address, body(address, operation)) : server.send(method, address);
        String status = operation.get("responses").propertyNames().iterator().next();
        assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(Integer.parseInt(status));
        String mediaType = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode content = operation.get("responses").get(status).get("content").path(mediaType);
        assertThat(content.isMissingNode()).as(address + " gives " + mediaType).isFalse();
        if (mediaType.equals(Operation.JSON)) {
            JsonNode value = OpenServer.JSON.readTree(answer.body());
            assertThat(check.faults(content.get("schema"), value)).as(address).isEmpty();
        }
        if (operation.get("responses").has("304")) {
            String tag = answer.headers().firstValue("ETag").orElse("");
            assertThat(server.send(method, address, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }

    /** One that fits what there is, in the form of the example. */
    private String body(String address, JsonNode operation) throws Exception {
        JsonNode media = operation.at("/requestBody/content/application~1json");
        assertThat(check.faults(media.get("schema"), media.get("example")))
                .as("the example of %s", address)
                .isEmpty();
        String fact = server.json("/acts?limit=1").at("/items/0/fact").asString();
        return media.get("example").toString().replace("0123456789abcdef/act/12-21", fact);
    }

    /** The path with values of which there is something. */
    private List<String> addresses(String path, String method) throws IOException, InterruptedException {
        String document = Links.document(Talks.key(1)).substring((Api.ROOT + "/documents/").length());
        String hash = server.json("/documents/" + document).get("snapshot_hash").asString();
        String act = last(server.json("/acts?limit=1"));
        String engagement = last(server.json("/engagements?limit=1"));
        String filled = path.replace("{document}", document)
                .replace("{hash}", hash)
                .replace("{code}", "XVA")
                .replace("{act}", "condemn")
                .replace("{alert}", "raids")
                .replace("{correction}", path.contains("{correction}") ? correction() : "")
                .replace("{event}", path.contains("{event}") ? last(server.json("/events?limit=1")) : "")
                .replace("{commitment}", path.contains("{commitment}") ? last(server.json("/commitments?limit=1")) : "")
                .replace("{job}", path.contains("{job}") ? job(method.equals("delete")) : "")
                .replace("{fact}", path.startsWith("/acts") ? act : engagement);
        if (path.equals("/comparisons")) {
            return List.of(filled + "?document=" + encoded("Talks no. 1") + "&document=" + encoded("Talks no. 2"));
        }
        if (path.equals("/wording")) {
            return List.of(filled + "?phrase=the+raid");
        }
        return filled.contains("{format}")
                ? Formats.all().stream()
                        .map(format -> filled.replace("{format}", format.label().name()))
                        .toList()
                : List.of(filled);
    }

    private String correction() throws IOException, InterruptedException {
        String fact = server.json("/acts?limit=1").at("/items/0/fact").asString();
        String said = "{\"correct\":\"confirm\",\"why\":\"I read it.\",\"at\":\"2026-01-02T03:04:05Z\",\"fact\":\""
                + fact + "\"}";
        return server.posted("/corrections", said).get("id").asString();
    }

    /** One that is over, or goes on until it is ended. */
    private String job(boolean running) throws IOException, InterruptedException {
        String address = running ? "https://mofa.example/slow" : "https://mofa.example/";
        String id = server.posted("/jobs", "{\"addresses\": [\"" + address + "\"]}")
                .get("id")
                .asString();
        Job job = server.jobs.find(id).orElseThrow();
        while (!running && !job.isOver()) {
            job.await(Long.MAX_VALUE, Duration.ofSeconds(20));
        }
        return id;
    }

    private static String last(JsonNode page) {
        String self = page.at("/items/0/self").asString();
        return self.substring(self.lastIndexOf('/') + 1);
    }

    @Test
    void everyParameterTakesItsExampleAndRefusesWhatIsNone() throws Exception {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            String address = addresses(path.getKey(), "get").getFirst();
            for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                if (parameter.get("in").asString().equals("query")) {
                    takesItsExample(address, parameter);
                }
            }
            if (path.getValue().has("get")) {
                String unknown =
                        server.get(address + sign(address) + "nosuch=1").body();
                problem(unknown, 400);
                assertThat(unknown).contains("\"parameter\":\"nosuch\"");
            }
        }
    }

    private static String sign(String address) {
        return address.contains("?") ? "&" : "?";
    }

    private void takesItsExample(String address, JsonNode parameter) throws Exception {
        String name = parameter.get("name").asString();
        JsonNode told = parameter.get("example");
        String example = told.isArray() ? told.get(0).asString() : told.asString();
        HttpResponse<String> good = server.get(address + sign(address) + name + "=" + encoded(example));
        // Some may be asked for only beside another, or name what is not there.
        assertThat(good.statusCode())
                .as(address + " " + name + " " + good.body())
                .isIn(200, 400, 404, 409);
        if (good.statusCode() == 400) {
            assertThat(name).isIn("mode", "after", "from", "period", "phrase");
        }
        HttpResponse<String> bad = server.get(address + sign(address) + name + "=%00");
        problem(bad.body(), 400);
        assertThat(OpenServer.JSON
                        .readTree(bad.body())
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo(name);
        HttpResponse<String> often =
                server.get(address + sign(address) + (name + "=" + encoded(example) + "&").repeat(11));
        problem(often.body(), 400);
    }

    @Test
    void nothingIsServedThatIsNotDescribed() {
        Set<String> described = new HashSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        List<String> served = new ArrayList<>();
        OpenServer.endpoints(data)
                .forEach(e ->
                        served.add(e.operation().method() + " " + e.operation().path()));

        assertThat(served).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(described);
        assertThat(OpenServer.endpoints(data).stream().map(e -> e.operation().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceLeadsToASchemaAndEverySchemaIsReferredTo() {
        String written = description.toString();
        description
                .at("/components/schemas")
                .propertyNames()
                .forEach(name -> assertThat(written).contains("\"$ref\":\"#/components/schemas/" + name + "\""));
        written.lines()
                .flatMap(line -> Pattern.compile("\"\\$ref\":\"#([^\"]+)\"")
                        .matcher(line)
                        .results())
                .forEach(ref ->
                        assertThat(description.at(ref.group(1)).isMissingNode()).isFalse());
    }

    @Test
    void otherMethodsAreRefusedWithThoseThatAreAllowed() throws Exception {
        for (String path : description.get("paths").propertyNames()) {
            HttpResponse<String> answer =
                    server.send("PUT", addresses(path, "get").getFirst());
            problem(answer.body(), 405);
            Set<String> allowed = new TreeSet<>(List.of("OPTIONS"));
            description
                    .get("paths")
                    .get(path)
                    .propertyNames()
                    .forEach(method -> allowed.add(method.toUpperCase(Locale.ROOT)));
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            assertThat(answer.headers().firstValue("Allow")).hasValue(String.join(", ", allowed));
        }
    }

    private void problem(String body, int status) {
        JsonNode problem = OpenServer.JSON.readTree(body);
        assertThat(check.faults(description.at("/components/schemas/Problem"), problem))
                .isEmpty();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString()).startsWith("urn:readout:problem:");
        assertThat(Problem.MEDIA_TYPE).isEqualTo("application/problem+json");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
