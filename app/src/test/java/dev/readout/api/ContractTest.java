package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.serve.Problem;
import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        server = new OpenServer(data);
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
                for (String address : addresses(path.getKey())) {
                    answersAsSaid(method.getKey().toUpperCase(Locale.ROOT), address, method.getValue());
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(25);
    }

    private void answersAsSaid(String method, String address, JsonNode operation) throws Exception {
        HttpResponse<String> answer = server.send(method, address);

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        String mediaType = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode content = operation.at("/responses/200/content").path(mediaType);
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

    /** The path with values of which there is something. */
    private List<String> addresses(String path) throws IOException, InterruptedException {
        String document = Links.document(Talks.key(1)).substring((Api.ROOT + "/documents/").length());
        String hash = server.json("/documents/" + document).get("snapshot_hash").asString();
        String act = last(server.json("/acts?limit=1"));
        String engagement = last(server.json("/engagements?limit=1"));
        String filled = path.replace("{document}", document)
                .replace("{hash}", hash)
                .replace("{code}", "XVA")
                .replace("{act}", "condemn")
                .replace("{fact}", path.startsWith("/acts") ? act : engagement);
        return filled.contains("{format}")
                ? List.of(filled.replace("{format}", "csv"), filled.replace("{format}", "jsonl"))
                : List.of(filled);
    }

    private static String last(JsonNode page) {
        String self = page.at("/items/0/self").asString();
        return self.substring(self.lastIndexOf('/') + 1);
    }

    @Test
    void everyParameterTakesItsExampleAndRefusesWhatIsNone() throws Exception {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            String address = addresses(path.getKey()).getFirst();
            for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                if (parameter.get("in").asString().equals("query")) {
                    takesItsExample(address, parameter);
                }
            }
            String unknown = server.get(address + "?nosuch=1").body();
            problem(unknown, 400);
            assertThat(unknown).contains("\"parameter\":\"nosuch\"");
        }
    }

    private void takesItsExample(String address, JsonNode parameter) throws Exception {
        String name = parameter.get("name").asString();
        JsonNode told = parameter.get("example");
        String example = told.isArray() ? told.get(0).asString() : told.asString();
        HttpResponse<String> good = server.get(address + "?" + name + "=" + encoded(example));
        // Some may be asked for only beside another, or name what is not there.
        assertThat(good.statusCode())
                .as(address + " " + name + " " + good.body())
                .isIn(200, 400, 404);
        if (good.statusCode() == 400) {
            assertThat(name).isIn("mode", "after", "from");
        }
        HttpResponse<String> bad = server.get(address + "?" + name + "=%00");
        problem(bad.body(), 400);
        assertThat(OpenServer.JSON
                        .readTree(bad.body())
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo(name);
        HttpResponse<String> often = server.get(address + "?" + (name + "=" + encoded(example) + "&").repeat(11));
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
        Endpoints.of(Archive.open(ArchivePlace.in(data), "1"), new Metrics())
                .forEach(e ->
                        served.add(e.operation().method() + " " + e.operation().path()));

        assertThat(served).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(described);
        assertThat(Endpoints.of(Archive.open(ArchivePlace.in(data), "1"), new Metrics()).stream()
                        .map(e -> e.operation().id()))
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
            HttpResponse<String> answer = server.send("PUT", addresses(path).getFirst());
            problem(answer.body(), 405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
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
