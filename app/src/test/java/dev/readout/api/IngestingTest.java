package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.jobs.Job;
import dev.readout.serve.Role;
import dev.readout.testing.Talks;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class IngestingTest {
    private static final String BYTES = "application/octet-stream";

    @TempDir
    Path data;

    private OpenServer server;

    @BeforeEach
    void open() {
        Talks.writeInto(data);
        server = OpenServer.asked(data, Role.ADMIN);
    }

    @AfterEach
    void close() {
        server.close();
        assertThat(server.faults).isEmpty();
    }

    private JsonNode order(String address) throws Exception {
        return server.posted("/jobs", "{\"addresses\":[\"" + address + "\"]}");
    }

    private HttpResponse<String> upload(String path, String body) throws Exception {
        return server.send("POST", path, BodyPublishers.ofString(body), "Content-Type", BYTES);
    }

    /** Waits for its end. */
    private JsonNode over(JsonNode job) throws Exception {
        Job known = server.jobs.find(job.get("id").asString()).orElseThrow();
        while (!known.isOver()) {
            known.await(Long.MAX_VALUE, Duration.ofSeconds(20));
        }
        return server.json(job.get("self").asString());
    }

    @Test
    void addressesAreHandedToAWorkerThatTellsHowFarItIs() throws Exception {
        JsonNode job = over(order("https://mofa.example/feed.xml"));

        assertThat(server.worker.starts)
                .containsExactly(List.of(
                        "ingest",
                        "--progress=jsonl",
                        "--data=" + data.toAbsolutePath(),
                        "https://mofa.example/feed.xml"));
        assertThat(job.get("state").asString()).isEqualTo("done");
        assertThat(job.get("who").asString()).isEqualTo("admin");
        assertThat(job.get("documents").asInt()).isEqualTo(1);
        assertThat(job.get("issues").asInt()).isEqualTo(1);
        assertThat(job.at("/report/documents").asInt()).isEqualTo(2);
        assertThat(Files.readString(data.resolve("audit.jsonl"))).contains("\"what\":\"ingest\"");
    }

    @Test
    void bytesAreHandedOverWithWhatIsKnownOfThemAndAreGoneAfterwards() throws Exception {
        HttpResponse<String> answer = upload(
                "/jobs?name=note%20%2D%2D.html&issuer=XVA&published=2031-05-04&title=%22A%22%09&map=text=a"
                        .replace("%09", ""),
                "<p>Hello");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        over(OpenServer.JSON.readTree(answer.body()));

        List<String> start = server.worker.starts.getFirst();
        assertThat(start).contains("--name=note --.html", "--map=text=a", "-", "input: <p>Hello");
        String meta = start.stream()
                .filter(argument -> argument.startsWith("--meta="))
                .findFirst()
                .orElseThrow()
                .substring("--meta=".length());
        server.close(); // the line of jobs is through with it
        assertThat(Path.of(meta)).doesNotExist();
        assertThat(Path.of(meta.replace(".meta.jsonl", ""))).doesNotExist();
    }

    @Test
    void nothingThatNamesAFileOfTheServerIsTaken() throws Exception {
        for (String address :
                List.of("/etc/passwd", "file:///etc/passwd", "-", "--data=/", "ftp://a.example/", "http://a b")) {
            assertThat(order(address).get("status").asInt()).as(address).isEqualTo(422);
        }
        for (String body : List.of(
                "{}",
                "{\"addresses\":[]}",
                "{\"addresses\":[1]}",
                "{\"addresses\":\"https://a.example\"}",
                "{\"addresses\":[\"https://a.example\"],\"data\":\"/tmp\"}")) {
            assertThat(server.post("/jobs", body).statusCode()).as(body).isEqualTo(422);
        }
        for (String name : List.of("", "..%2Fa.html", "a%2Fb.html", ".hidden", "a%0Ab", "a%5Cb")) {
            assertThat(upload("/jobs?name=" + name, "x").statusCode()).as(name).isEqualTo(400);
        }
        assertThat(upload("/jobs", "x").statusCode()).as("no name").isEqualTo(400);
        assertThat(server.post("/jobs?name=a.html", "{\"addresses\":[\"https://a.example\"]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.worker.starts).isEmpty();
    }

    @Test
    void moreThanIsBorneIsRefused() throws Exception {
        long most = 64L * 1024 * 1024;
        var endless = BodyPublishers.ofInputStream(() -> new InputStream() {
            private long left = most + 1;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }
        });
        assertThat(server.send("POST", "/jobs?name=a.txt", endless, "Content-Type", BYTES)
                        .statusCode())
                .isEqualTo(413);
        for (int i = 0; i <= 20; i++) {
            assertThat(order("https://mofa.example/slow").has("id")).isTrue();
        }
        assertThat(order("https://mofa.example/slow").get("status").asInt()).isEqualTo(429);
    }

    @Test
    void aJobIsStoppedAndOneThatWaitsDoesNotBegin() throws Exception {
        JsonNode running = order("https://mofa.example/slow");
        JsonNode waiting = order("https://mofa.example/next");
        assertThat(server.send("DELETE", waiting.get("self").asString()).statusCode())
                .isEqualTo(200);
        assertThat(server.send("DELETE", running.get("self").asString()).statusCode())
                .isEqualTo(200);

        assertThat(over(running).get("state").asString()).isEqualTo("stopped");
        assertThat(over(waiting).get("state").asString()).isEqualTo("stopped");
        assertThat(over(waiting).get("started").isNull()).isTrue();
        assertThat(server.send("DELETE", running.get("self").asString()).statusCode())
                .isEqualTo(409);
        assertThat(server.json("/jobs")
                        .get("items")
                        .valueStream()
                        .map(j -> j.get("id").asString()))
                .containsExactly(waiting.get("id").asString(), running.get("id").asString());
        assertThat(server.get("/jobs/0123456789abcdef").statusCode()).isEqualTo(404);
    }

    @Test
    void eventsAreToldToTheEnd() throws Exception {
        JsonNode job = over(order("https://mofa.example/"));
        HttpResponse<String> events = server.get(job.get("events").asString(), "Accept-Encoding", "gzip");

        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(events.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(events.body().lines().filter(line -> line.startsWith("event: ")))
                .containsExactly(
                        "event: state",
                        "event: progress",
                        "event: issue",
                        "event: report",
                        "event: note",
                        "event: end");
        assertThat(events.body())
                .contains("id: 2\nevent: progress\ndata: {\"documents\":1,\"bytes\":10,\"size\":null}\n\n")
                .contains("data: {\"words\":\"words for people\"}");
        assertThat(server.get(job.get("events").asString() + "?after=5").body())
                .startsWith(
                        "id: 6\nevent: end\ndata: {\"id\":\"" + job.get("id").asString());
    }

    @Test
    void onlyAnAdminMay() throws Exception {
        try (OpenServer coder = OpenServer.asked(data, Role.CODER)) {
            assertThat(coder.post("/jobs", "{\"addresses\":[\"https://mofa.example/\"]}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(coder.get("/jobs").statusCode()).isEqualTo(403);
        }
    }
}
