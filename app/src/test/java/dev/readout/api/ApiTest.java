package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.correct.Amendment.Addition;
import dev.readout.correct.Correction;
import dev.readout.document.Issue;
import dev.readout.document.Span;
import dev.readout.serve.Listening;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.testing.Talks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ApiTest {
    @TempDir
    Path data;

    private OpenServer server;

    @BeforeEach
    void open() {
        Talks.writeInto(data);
        server = new OpenServer(data);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void pagesFollowEachOtherToTheEndAndEachRowIsOnOneOfThem() throws Exception {
        for (String list :
                List.of("/documents", "/acts", "/engagements", "/actors", "/tenures", "/codebook", "/issues")) {
            List<String> paged = new ArrayList<>();
            String next = list + "?limit=2";
            while (!next.isEmpty()) {
                var answer = server.get(next);
                JsonNode page = OpenServer.JSON.readTree(answer.body());
                page.get("items").forEach(item -> paged.add(item.toString()));
                next = answer.headers()
                        .firstValue("Link")
                        .map(link -> link.substring(1, link.indexOf('>')))
                        .orElse("");
                assertThat(next.isEmpty()).isEqualTo(page.get("next").isNull());
            }
            List<String> whole = new ArrayList<>();
            server.json(list + "?limit=1000").get("items").forEach(item -> whole.add(item.toString()));
            assertThat(paged).as(list).isNotEmpty().containsExactlyElementsOf(whole);
        }
    }

    @Test
    void whatIsAskedForDecides() throws Exception {
        assertThat(server.json("/acts?act=condemn")
                        .get("items")
                        .valueStream()
                        .map(i -> i.get("document").asString() + i.get("trigger")))
                .hasSize(Talks.DOCUMENTS);
        assertThat(server.json("/acts?act=condemn&target=XVA").get("items")).isEmpty();
        assertThat(server.json("/acts?on=2024-05-03&stated=true").get("items")).isEmpty();
        assertThat(server.json("/engagements?actor=XVA&actor=XQU&on=2024-05-03").get("items"))
                .hasSize(1);
        assertThat(server.json("/documents?issuer=XVA").get("items")).hasSize(3);
        assertThat(server.json("/documents?all_versions=true").get("items")).hasSize(Talks.DOCUMENTS + 1);
        assertThat(server.json("/issues?code=empty").at("/items/0/subject").asString())
                .isEqualTo("no.txt");
        assertThat(server.json("/tenures?office=minister")
                        .at("/items/0/documents")
                        .asInt())
                .isEqualTo(Talks.DOCUMENTS);
    }

    @Test
    void aDocumentIsFoundByItsKeyWhateverStandsInIt() throws Exception {
        JsonNode document = server.json(Links.document(Talks.key(1)));

        assertThat(document.get("document").asString()).isEqualTo(Talks.key(1));
        assertThat(server.json(Links.document(Talks.key(1)) + "/text")
                        .get("text")
                        .asString())
                .contains("deplored the \"raid\" 😀 <b>");
        JsonNode versions =
                server.json(Links.document(Talks.key(1)) + "/versions").get("items");
        assertThat(versions).hasSize(2);
        String first = versions.at("/0/snapshot_hash").asString();
        assertThat(server.json(Links.document(Talks.key(1)) + "/text?version=" + first)
                        .get("text")
                        .asString())
                .contains("condemned the");
        assertThat(server.get(Links.document("nosuch")).statusCode()).isEqualTo(404);
        assertThat(server.get("/documents/_w").statusCode()).as("no UTF-8").isEqualTo(404);
    }

    @Test
    void whatAPersonAddedIsWhereItsSelfSays() throws Exception {
        JsonNode condemn = server.json("/acts?act=condemn&limit=1").at("/items/0");
        Addition addition = new Addition(
                condemn.get("text_hash").asString(),
                "act",
                span(condemn, "trigger"),
                span(condemn, "quote"),
                Map.of("act", List.of("thank"), "by", List.of("XVA")));
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.correct(List.of(new Correction(addition, "Dee", Instant.EPOCH, "I read it.")));
        }
        JsonNode added = server.json("/acts?act=thank").at("/items/0");

        assertThat(added.get("fact").asString()).contains("/+");
        assertThat(server.json(added.get("self").asString())).isEqualTo(added);
    }

    private static Span span(JsonNode act, String of) {
        return new Span(act.get(of + "_start").asInt(), act.get(of + "_end").asInt());
    }

    @Test
    void pagesFollowEachOtherHoweverLongTheNameIs() throws Exception {
        String deep = "folder/".repeat(500);
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (String name : List.of("a.txt", "b.txt")) {
                store.add(new Issue("empty", "intake", Issue.Severity.WARNING, deep + name, "Nothing.", "Look.", true));
            }
        }
        String next = server.json("/issues?code=empty&limit=1").get("next").asString();

        assertThat(server.json("/issues?code=empty&limit=1&after=" + next)
                        .at("/items/0/subject")
                        .asString())
                .endsWith("b.txt");
    }

    @Test
    void aDiffTellsWhatWasChanged() throws Exception {
        JsonNode diff = server.json(Links.document(Talks.key(1)) + "/diff?from=1&to=2");

        assertThat(diff.at("/words/0/before").asString()).contains("condemned");
        assertThat(diff.at("/words/0/after").asString()).contains("deplored");
        assertThat(server.get(Links.document(Talks.key(1)) + "/diff?from=2&to=2")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.get(Links.document(Talks.key(1)) + "/diff?from=9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAnswerIsNotSentAgainUntilTheArchiveChanges() throws Exception {
        String tag = server.get("/acts?limit=1").headers().firstValue("ETag").orElseThrow();

        assertThat(server.get("/acts?limit=1", "If-None-Match", "\"x\", " + tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/acts?limit=2", "If-None-Match", tag).statusCode())
                .as("another question")
                .isEqualTo(200);
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.add(new Issue("empty", "intake", Issue.Severity.WARNING, "new.txt", "Nothing.", "Look.", true));
        }
        assertThat(server.get("/acts?limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersAreCompressedOnlyForWhoeverReadsThat() throws Exception {
        assertThat(server.get("/acts", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(server.get("/acts").headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(server.get("/acts").headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    }

    @Test
    void theFormThatIsAskedForIsHadOrRefused() throws Exception {
        assertThat(server.get("/acts", "Accept", "application/json;q=0.5, text/html")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/acts", "Accept", "application/*").statusCode()).isEqualTo(200);
        assertThat(server.get("/acts", "Accept", "text/html").statusCode()).isEqualTo(406);
        assertThat(server.get("/acts", "Accept", "application/json;q=0").statusCode())
                .isEqualTo(406);
        assertThat(server.get("/exports/csv", "Accept", "text/csv").statusCode())
                .isEqualTo(200);
    }

    @Test
    void allFaultsAreToldAtOnceEachWithWhatIsAllowed() throws Exception {
        JsonNode problem = server.json("/acts?limit=0&from=May&nosuch=1&by=");

        List<String> wrong = new ArrayList<>();
        problem.get("errors")
                .forEach(e -> wrong.add(
                        e.get("parameter").asString() + ": " + e.get("allowed").asString()));
        assertThat(wrong)
                .hasSize(4)
                .contains("limit: a whole number from 1 to 1000", "from: a date such as 2026-03-12, 2026-03 or 2026");
    }

    @Test
    void onlyNamedOriginsMayAsk() throws Exception {
        assertThat(server.get("/acts", "Origin", "https://a.example").headers().map())
                .doesNotContainKey("access-control-allow-origin");
        server.close();
        server = new OpenServer(data, new Listening("127.0.0.1", 0, List.of(), List.of("https://a.example")));

        assertThat(server.get("/acts", "Origin", "https://a.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .hasValue("https://a.example");
        assertThat(server.get("/acts", "Origin", "https://b.example").headers().map())
                .doesNotContainKey("access-control-allow-origin");
        var preflight = server.send("OPTIONS", "/acts", "Origin", "https://a.example");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .contains("Authorization");
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        assertThat(status("GET /api/v1/acts?by=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isIn(414, 431);
        assertThat(status("GET /api/v1/acts HTTP/1.1\r\nHost: localhost\r\n" + "A: b\r\n".repeat(5000) + "\r\n"))
                .isEqualTo(431);
        assertThat(status("GET /api/v1/acts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n"))
                .isEqualTo(413);
        assertThat(status("GET /api/v1/acts HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"))
                .isEqualTo(403);
    }

    /** Asked again where the door was shut before all of it was sent, and the answer was lost on the way. */
    private int status(String request) throws IOException {
        String answer = "";
        for (int i = 0; i < 20 && answer.isEmpty(); i++) {
            answer = server.raw(request.getBytes(StandardCharsets.US_ASCII));
        }
        return Integer.parseInt(answer.substring(9, 12));
    }

    @Test
    void metricsCountByRouteAndSayNothingOfTheTexts() throws Exception {
        server.get("/acts?by=Ilse");
        server.get("/acts?by=Ilse&limit=0");
        server.get("/documents/ZZZ/versions");
        server.send("FOO", "/acts");
        String metrics = server.get("/metrics").body();

        assertThat(metrics)
                .contains("readout_requests_total{method=\"GET\",route=\"/acts\",status=\"200\"} 1")
                .contains("readout_requests_total{method=\"GET\",route=\"/acts\",status=\"400\"} 1")
                .contains("route=\"/documents/{document}/versions\",status=\"404\"} 1")
                .contains("method=\"OTHER\"")
                .contains("readout_request_seconds_bucket{method=\"GET\",route=\"/acts\",le=\"+Inf\"} 2")
                .doesNotContain("Ilse", "ZZZ", "FOO");
        assertThat(metrics.lines())
                .allMatch(line -> line.startsWith("# ") || line.matches("\\w+(\\{.*\\})? [0-9.eE+-]+"));
    }

    @Test
    void whatFailsIsToldByAnIdAndTheLogKnowsTheRest() throws Exception {
        damage("UPDATE texts SET value = x'00'");
        var answer = server.get("/acts");

        assertThat(answer.statusCode()).isEqualTo(500);
        String id =
                OpenServer.JSON.readTree(answer.body()).get("detail").asString().substring(6, 14);
        assertThat(server.faults).anyMatch(fault -> fault.startsWith("fault " + id + ": "));
        assertThat(answer.body()).doesNotContain("Exception", "readout.store");
    }

    @Test
    void anExportBreaksOffWhereAQuoteIsNotInItsText() throws Exception {
        String whole = server.get("/exports/csv").body();
        assertThat(whole.lines()).hasSize(2 * Talks.DOCUMENTS + 1);
        damage("UPDATE acts SET quote_digest = 'x' WHERE ordinal = 1");

        String answer = server.raw("GET /api/v1/exports/csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).doesNotEndWith("0\r\n\r\n");
        assertThat(server.faults).hasSize(1);
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("readout.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
