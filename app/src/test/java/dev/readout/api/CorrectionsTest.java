package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.serve.Role;
import dev.readout.serve.Tokens;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.testing.Talks;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CorrectionsTest {
    private static final String AT = "2026-01-02T03:04:05Z";

    @TempDir
    Path data;

    private OpenServer server;
    private String fact = "";

    @BeforeEach
    void open() throws Exception {
        Talks.writeInto(data);
        server = OpenServer.asked(data, Role.CODER);
        fact = server.json("/acts?act=condemn&limit=1").at("/items/0/fact").asString();
    }

    @AfterEach
    void close() {
        server.close();
        assertThat(server.faults).isEmpty();
    }

    private static String json(Object... members) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            all.put(String.valueOf(members[i]), members[i + 1]);
        }
        return OpenServer.JSON.writeValueAsString(all);
    }

    private String self() {
        return "/acts/" + fact.replace('/', '.');
    }

    @Test
    void aRejectedActIsGoneAndItsHistoryTellsWhy() throws Exception {
        HttpResponse<String> answer =
                server.post("/corrections", json("correct", "reject", "fact", fact, "why", "It is a title."));

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode added = OpenServer.JSON.readTree(answer.body());
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(added.get("self").asString());
        assertThat(server.json(added.get("self").asString())).isEqualTo(added);
        assertThat(added.get("who").asString()).as("the token's name").isEqualTo("coder");
        assertThat(server.get(self()).statusCode()).isEqualTo(404);
        JsonNode history = server.json(self() + "/history").get("items");
        assertThat(history.at("/0/event").asString()).isEqualTo("coded");
        assertThat(history.at("/0/values/act/0").asString()).isEqualTo("condemn");
        assertThat(history.at("/1/event").asString()).isEqualTo("said");
        assertThat(history.at("/1/why").asString()).isEqualTo("It is a title.");
        assertThat(Files.readString(data.resolve("audit.jsonl")))
                .contains("\"who\":\"coder\",\"what\":\"correct reject\",\"which\":\""
                        + added.get("id").asString() + "\",\"outcome\":\"added\"");

        assertThat(server.post(
                                "/corrections",
                                json(
                                        "correct",
                                        "undo",
                                        "correction",
                                        added.get("id").asString(),
                                        "why",
                                        "It is none."))
                        .statusCode())
                .isEqualTo(201);
        assertThat(server.get(self()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSentAgainIsAddedOnce() throws Exception {
        for (String body : new String[] {
            json("correct", "change", "fact", fact, "field", "tense", "after", "future", "why", "To come.", "at", AT),
            json("correct", "reject", "fact", fact, "why", "It is a title.", "at", AT)
        }) {
            HttpResponse<String> first = server.post("/corrections", body);
            HttpResponse<String> again = server.post("/corrections", body);

            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
        }
        assertThat(server.json("/corrections").get("items")).hasSize(2);
    }

    @Test
    void whatIsAddedStandsInTheRecord() throws Exception {
        String act = """
                {"act": "thank", "by": ["XVA"], "target": ["XQU"], "trigger": "met", "quote": "met the consul of Quillara"}""";
        JsonNode added = server.posted(
                "/corrections",
                "{\"correct\": \"add\", \"document\": \"Talks no. 3\", \"why\": \"It was missed.\", \"fact\": " + act
                        + "}");

        assertThat(added.get("state").asString()).as(added.toString()).isEqualTo("counts");
        JsonNode row = server.json("/acts?act=thank").at("/items/0");
        assertThat(row.get("quote").asString()).isEqualTo("met the consul of Quillara");
        assertThat(row.get("by_rules").toString())
                .contains("correction:" + added.get("id").asString());
    }

    @Test
    void aBodyThatDoesNotFitIsRefusedWithEachProblem() throws Exception {
        JsonNode problem = server.posted(
                "/corrections",
                json("correct", "change", "fact", 7, "who", "Somebody", "at", "9999-01-01T00:00:00Z", "so", 1));
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(e -> e.get("parameter").asString()))
                .containsExactly("so", "fact", "field", "after", "why", "who", "at");

        String[] unfit = {
            json("correct", "reject", "fact", "0123456789abcdef/act/1-2", "why", "x"),
            json("correct", "change", "fact", fact, "field", "act", "after", "nosuch", "why", "x"),
            json("correct", "change", "fact", fact, "field", "tense", "after", "nosuch", "why", "x"),
            json("correct", "merge", "code", "Nobody at all", "into", "XVA", "why", "x"),
            json("correct", "undo", "correction", "ffffffffffffffff", "why", "x"),
            json("correct", "add", "document", "nosuch", "fact", Map.of("act", "thank"), "why", "x"),
            json("correct", "add", "document", "Talks no. 3", "fact", Map.of("act", Map.of("a", 1)), "why", "x"),
            json("correct", "confirm", "fact", fact, "values", Map.of("nosuch", "x"), "why", "x"),
            "{}"
        };
        for (String body : unfit) {
            JsonNode told = server.posted("/corrections", body);
            assertThat(told.get("status").asInt()).as(body + told).isEqualTo(422);
            assertThat(told.at("/errors/0/reason").asString()).as(body).isNotBlank();
        }
        assertThat(server.json("/corrections").get("items")).isEmpty();
    }

    @Test
    void whatIsNoJsonObjectOrTooLongIsRefused() throws Exception {
        for (String body : new String[] {"", "[]", "nonsense", "{\"a\":1}{}", "{\"a\":1,\"a\":2}"}) {
            assertThat(server.post("/corrections", body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(server.post("/corrections", "{\"a\":\"" + "b".repeat(70_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(server.send("POST", "/corrections", BodyPublishers.ofString("{}"), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void whileAnotherWritesItIsToBeSentAgainLater() throws Exception {
        String body = json("correct", "reject", "fact", fact, "why", "It is a title.");
        try (Store other = SqliteStore.open(data, Clock.systemUTC())) {
            HttpResponse<String> busy = server.post("/corrections", body);

            assertThat(busy.statusCode()).isEqualTo(409);
            assertThat(busy.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(server.post("/corrections", body).statusCode()).isEqualTo(201);
    }

    @Test
    void onlyACoderMay() throws Exception {
        String reader = Tokens.in(data).add("desk", Role.READER);
        String body = json("correct", "reject", "fact", fact, "why", "It is a title.");
        try (OpenServer plain = new OpenServer(data)) {
            assertThat(plain.post("/corrections", body).statusCode()).isEqualTo(401);
            String basic = Base64.getEncoder().encodeToString(("x:" + server.token()).getBytes(StandardCharsets.UTF_8));
            for (String shown : new String[] {"Bearer " + reader, "Basic " + basic}) {
                assertThat(plain.send(
                                        "POST",
                                        "/corrections",
                                        BodyPublishers.ofString(body),
                                        "Content-Type",
                                        "application/json",
                                        "Authorization",
                                        shown)
                                .statusCode())
                        .as("a browser shows a password on behalf of any page")
                        .isIn(401, 403);
            }
        }
        assertThat(server.json("/corrections").get("items")).isEmpty();
    }

    @Test
    void correctionsAreListedAsTheyAreAskedFor() throws Exception {
        server.post("/corrections", json("correct", "reject", "fact", fact, "why", "It is a title.", "at", AT));
        server.post("/corrections", json("correct", "merge", "code", "XQU", "into", "XHA", "why", "They are one."));

        assertThat(server.json("/corrections").get("items")).hasSize(2);
        assertThat(server.json("/corrections?since=2026-02").get("items")).hasSize(1);
        assertThat(server.json("/corrections?who=Somebody").get("items")).isEmpty();
        assertThat(server.json("/corrections?unfit=true").get("items")).isEmpty();
        JsonNode about = server.json("/corrections?limit=1&document=" + fact.substring(0, 16));
        assertThat(about.get("items")).hasSize(1);
        assertThat(about.get("next").asString())
                .as("it names whoever was merged too")
                .isEqualTo("1");
        assertThat(server.get("/corrections?document=nosuch").statusCode()).isEqualTo(400);
        assertThat(server.get("/corrections/0123456789abcdef").statusCode()).isEqualTo(404);
        assertThat(server.get("/engagements/0123456789abcdef.engagement.1-2/history")
                        .statusCode())
                .isEqualTo(404);
    }
}
