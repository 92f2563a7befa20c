package dev.readout.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.store.SqliteStore;
import dev.readout.web.HostileTalks;
import dev.readout.web.OpenPages;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StartPagesTest {
    private static final String MULTIPART = "multipart/form-data; boundary=edge";

    @RegisterExtension
    final OpenPages pages =
            OpenPages.over(data -> SqliteStore.open(data, Clock.systemUTC()).close());

    private void hold() {
        HostileTalks.putInto(pages.data());
    }

    @Test
    void whatCameInIsToldFirstAndHostileWordsAreWords() throws Exception {
        hold();
        String start = pages.body("/");

        assertThat(start)
                .contains("<h1>What is new</h1>", "/document?key=talks.txt", "&lt;script&gt;alert(1)", "May 31, 2024")
                .contains("1 engagement, 2 acts", "/documents?issuer=XVA")
                .doesNotContain("<script>alert", "since you were here");
    }

    @Test
    void newIsWhatThisBrowserHasNotSeen() throws Exception {
        hold();
        pages.get("/");
        assertThat(pages.body("/")).contains("Nothing new since you were here.");

        HostileTalks.putAnotherInto(pages.data());
        assertThat(pages.body("/")).contains("One new document since you were here.", "I have seen them");
        assertThat(pages.get("/?seen=all").statusCode()).isEqualTo(303);
        assertThat(pages.body("/")).contains("Nothing new since you were here.");
        assertThat(pages.get("/", "Cookie", "readout-seen=x").statusCode()).isEqualTo(200);
    }

    @Test
    void aSavedSearchTellsThatItHasNews() throws Exception {
        hold();
        Alerts.of(pages.data()).save(Alert.since(0, "raids", "raid", Optional.empty()));
        Alerts.of(pages.data()).save(Alert.since(0, "broken", "act:(", Optional.empty()));

        assertThat(pages.body("/")).contains("raids", "1 new", "cannot be asked any more");
    }

    @Test
    void coverageIsATableToo() throws Exception {
        hold();
        assertThat(pages.body("/coverage.csv"))
                .isEqualTo("issuer,documents,first,last,months_without\r\nXVA,1,2024-05-31,2024-05-31,0\r\n");
    }

    @Test
    void anEmptyArchiveTellsHowToFillIt() throws Exception {
        assertThat(pages.body("/")).contains("The archive is empty", "sign in").doesNotContain("<form method=\"post\"");

        pages.signIn();
        assertThat(pages.body("/")).contains("enctype=\"multipart/form-data\"", "type=\"file\"");
    }

    @Test
    void whoeverOnlyReadsBringsNothingIn() throws Exception {
        hold();

        assertThat(pages.get("/ingest").statusCode()).isEqualTo(401);
        assertThat(pages.post("/ingest", "addresses=https://a.example/").statusCode())
                .isEqualTo(401);
        assertThat(pages.get("/ingest/0123456789abcdef/events").statusCode()).isEqualTo(401);
        assertThat(pages.worker().starts).isEmpty();
    }

    @Test
    void filesAndAddressesAreReadByAWorkerAndToldOfLive() throws Exception {
        hold();
        String token = pages.signIn();

        HttpResponse<String> sent =
                pages.post("/ingest", form(token, "https://a.example/feed"), "Content-Type", MULTIPART);
        assertThat(sent.statusCode()).isEqualTo(303);

        String jobs = pages.body("/ingest");
        assertThat(jobs).contains("https://a.example/feed", "_evil_name.txt, 5 bytes");
        for (String job : jobs.split("data-events=\"")) {
            if (job.startsWith("/ingest/")) {
                assertThat(pages.body(job.substring(0, job.indexOf('"')))).contains("event: end", "\"state\":\"done\"");
            }
        }
        assertThat(pages.worker().starts).hasSize(2);
        assertThat(Files.readString(pages.data().resolve("audit.jsonl"))).contains("\"what\":\"ingest\"");
    }

    @Test
    void whatIsNoAddressIsRefused() throws Exception {
        hold();
        String token = pages.signIn();

        assertThat(pages.post("/ingest", "token=" + token + "&addresses=file:///etc/passwd")
                        .statusCode())
                .isEqualTo(400);
        assertThat(pages.post("/ingest", "token=" + token).statusCode()).isEqualTo(400);
        assertThat(pages.post("/ingest", form("none", ""), "Content-Type", MULTIPART)
                        .statusCode())
                .isEqualTo(403);
        assertThat(pages.get("/ingest/nosuch/events").statusCode()).isEqualTo(404);
        assertThat(pages.worker().starts).isEmpty();
    }

    private static String form(String token, String addresses) {
        return """
                --edge\r
                Content-Disposition: form-data; name="token"\r
                \r
                %s\r
                --edge\r
                Content-Disposition: form-data; name="file"; filename="../evil/name.txt"\r
                Content-Type: text/plain\r
                \r
                words\r
                --edge\r
                Content-Disposition: form-data; name="addresses"\r
                \r
                %s\r
                --edge--\r
                """.formatted(token, addresses);
    }
}
