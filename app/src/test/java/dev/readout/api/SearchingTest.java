package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.search.Indexer;
import dev.readout.store.ArchivePlace;
import dev.readout.testing.Talks;
import dev.readout.testing.WordCounts;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchingTest {
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
    void whatIsFoundStandsInTheTextWhereItIsSaidTo() throws Exception {
        JsonNode answer = server.json("/search?query=deplore+raid&all_versions=true");

        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.get("behind").asInt()).isZero();
        JsonNode hit = answer.at("/items/0");
        String text = server.json(hit.get("document_self").asString() + "/text?version="
                        + hit.get("snapshot_hash").asString())
                .get("text")
                .asString();
        Set<String> found = new HashSet<>();
        for (JsonNode passage : hit.get("passages")) {
            assertThat(cut(text, passage)).isEqualTo(passage.get("words").asString());
            passage.get("found").forEach(place -> {
                assertThat(cut(text, place)).isEqualTo(place.get("words").asString());
                found.add(place.get("words").asString());
            });
        }
        assertThat(found).containsExactlyInAnyOrder("deplored", "raid");
    }

    private static String cut(String text, JsonNode span) {
        int start = text.offsetByCodePoints(0, span.get("start").asInt());
        return text.substring(start, text.offsetByCodePoints(0, span.get("end").asInt()));
    }

    @Test
    void pagesFollowEachOtherToTheEnd() throws Exception {
        Set<String> documents = new HashSet<>();
        String next = "/search?query=raid&sort=newest&limit=3";
        for (int pages = 0; !next.isEmpty(); pages++) {
            assertThat(pages).isLessThan(3);
            var answer = server.get(next);
            OpenServer.JSON
                    .readTree(answer.body())
                    .get("items")
                    .forEach(hit -> documents.add(hit.get("document").asString()));
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse("");
        }

        assertThat(documents).hasSize(Talks.DOCUMENTS);
        assertThat(server.json("/search?query=raid&limit=3&after=9000000").get("items"))
                .isEmpty();
    }

    @Test
    void facetsCountWhatAnswers() throws Exception {
        JsonNode facets =
                server.json("/search?query=condemn*&facets=true&limit=0").get("facets");

        assertThat(facets.at("/0/facet").asString()).isEqualTo("issuer");
        assertThat(facets.at("/0/values/0/value").asString()).isEqualTo("XQU");
        assertThat(facets.at("/0/values/0/documents").asInt()).isEqualTo(3);
        assertThat(server.json("/search?query=raid").get("facets")).isEmpty();
    }

    @Test
    void aQueryThatCannotBeReadIsRefusedWithItsPlace() throws Exception {
        JsonNode problem = server.json("/search?query=raid+AND+(met");

        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("query");
        assertThat(problem.at("/errors/0/reason").asString()).endsWith("(at character 10)");
    }

    @Test
    void whatIsLikeSomethingIsFoundWhereThereAreVectors() throws Exception {
        assertThat(server.get("/search?like=They+denounced+it").statusCode()).isEqualTo(409);
        try (Indexer indexer =
                Indexer.find(ArchivePlace.in(data), new WordCounts()).orElseThrow()) {
            indexer.catchUp(behind -> {}, () -> true);
        }

        JsonNode answer = server.json(
                "/search?like=The+minister+met+the+consul+of+Quillara+and+denounced+the+raid&query=issuer:XVA");
        assertThat(answer.get("items"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.get("issuer").asString()).isEqualTo("XVA"));
        assertThat(server.get("/search?like=They+denounced+it&facets=true").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSavedSearchTellsWhatIsNewSinceWhoeverAsksHasRead() throws Exception {
        Alerts.of(data).save(Alert.since(0, "raids", "deplored", Optional.of("https://desk.example/secret")));
        JsonNode first = server.json("/alerts/raids/documents");
        assertThat(first.get("items")).hasSize(1);
        assertThat(server.json("/alerts/raids/documents?since=" + first.get("arrival"))
                        .get("items"))
                .isEmpty();

        assertThat(server.get("/alerts").body()).contains("\"hooked\":true").doesNotContain("secret");
        assertThat(server.get("/alerts/nosuch/documents").statusCode()).isEqualTo(404);
        var feed = server.get("/alerts/raids/documents", "Accept", "application/rss+xml, */*;q=0.1");
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/rss+xml");
        assertThat(feed.body()).contains("<title>Talks no. 1</title>").contains("deplored");
    }
}
