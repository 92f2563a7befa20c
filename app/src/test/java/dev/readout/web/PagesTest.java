package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.document.Document;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesTest {
    @RegisterExtension
    final OpenPages pages = OpenPages.over(HostileTalks::putInto);

    @Test
    void theCodebookShowsEachActWithItsFigures() throws Exception {
        assertThat(get("/codebook").body())
                .contains("/codebook/condemn", "condemns, denounces")
                .contains("class=\"n\">Recall</th>");
        assertThat(get("/codebook/condemn").body())
                .contains("PLOVER ACCUSE", "condemn.verb", "In the samples: precision");
        assertThat(get("/codebook/applaud").statusCode()).isEqualTo(404);
        assertThat(get("/documents").body()).contains("<a href=\"/codebook\">");
    }

    @Test
    void theListLeadsToTheDocument() throws Exception {
        String list = get("/documents").body();

        assertThat(list)
                .contains("/document?key=talks.txt")
                .contains("2024-05-31", "May 31, 2024")
                .contains("XVA");
        assertThat(get("/documents?issuer=XVA&since=2024-05-31&until=2024-05-31")
                        .body())
                .contains("/document?key=talks.txt");
        assertThat(get("/documents?issuer=XVB").body()).contains("No document is so.");
        assertThat(get("/documents?since=2024-06-01").body()).contains("No document is so.");
        assertThat(get("/document?key=talks.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void earlierVersionsAreALinkAway() throws Exception {
        assertThat(get("/document?key=talks.txt").body()).doesNotContain("Versions:");
        Coded first = HostileTalks.coded();
        Document.Snapshot other = new Document.Snapshot("1".repeat(64), 9, "text/plain", "UTF-8");
        Document again = new Document(
                "talks.txt",
                other,
                first.document().metadata(),
                first.document().text());
        try (Store store = SqliteStore.open(pages.data(), Clock.systemUTC())) {
            store.accept(new Coded(again, first.fingerprint(), first.engagements(), first.acts()));
        }
        assertThat(get("/document?key=talks.txt").body())
                .contains("Versions:", "<b aria-current=\"page\">2</b>", "&amp;version=" + "0".repeat(64));
        assertThat(get("/document?key=talks.txt&version=" + "0".repeat(64)).body())
                .contains("<b aria-current=\"page\">1</b>");
        assertThat(get("/document?key=talks.txt&version=zz").statusCode()).isEqualTo(404);
    }

    @Test
    void whatAPersonSaidIsToldBesideTheRecords() throws Exception {
        assertThat(get("/document?key=talks.txt").body()).doesNotContain("Corrected by people");
        Coded coded = HostileTalks.coded();
        FactKey act = FactKey.acts(coded).getFirst();
        Correction correction = new Correction(
                new Amendment.Alteration(act, "restated", List.of("false"), List.of("true")),
                "Dee <b>",
                Instant.parse("2031-06-01T08:00:00Z"),
                "I read it.");
        HostileTalks.say(pages.data(), correction);
        assertThat(get("/document?key=talks.txt").body())
                .contains(
                        "Corrected by people",
                        "restated: false → true",
                        "Dee &lt;b&gt;, Jun 1, 2031, 08:00 UTC: I read it.")
                .contains("<a href=\"#correction-" + correction.id() + "\">");
    }

    @Test
    void whatADocumentSaysIsNeverMarkup() throws Exception {
        String page = get("/document?key=talks.txt").body();

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<b>of May")
                .contains("&lt;b&gt;of May&lt;/b&gt;")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void everyRecordIsTiedToItsWords() throws Exception {
        String page = get("/document?key=talks.txt").body();

        assertThat(page)
                .contains("id=\"in-a1\"")
                .contains("href=\"#a1\"")
                .contains("id=\"a1\"")
                .contains("href=\"#in-a1\"")
                .contains("id=\"in-e1\"")
                .contains("id=\"e1\"")
                .contains(">condemned</a><sup>");
    }

    @Test
    void inferredIsToldApartFromStated() throws Exception {
        assertThat(get("/document?key=talks.txt").body()).contains("inferred: year: year-from-publication");
    }

    @Test
    void theRuleAndTheCodebookEntryAreShown() throws Exception {
        assertThat(get("/document?key=talks.txt").body())
                .contains("rule <code>condemn.verb</code>")
                .contains("condemns, denounces, criticises, deplores");
    }

    @Test
    void whatWasSetAsideCanBeSeen() throws Exception {
        assertThat(get("/document?key=talks.txt").body()).contains("<b>menu</b> <span dir=\"auto\">Home | News</span>");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        HttpResponse<String> page = get("/document?key=talks.txt");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
        assertThat(get(asset("style.css")).body()).doesNotContain("url(").doesNotContain("@import");
        assertThat(get(asset("reader.js")).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() throws Exception {
        assertThat(get("/document?key=nosuch").statusCode()).isEqualTo(404);
        assertThat(get("/document").statusCode()).isEqualTo(404);
        assertThat(get("/nosuch").body()).contains("There is no such page");
        assertThat(get("/documents?from=-5").statusCode()).isEqualTo(200);
        assertThat(get("/documents?from=99999999999999").statusCode()).isEqualTo(200);
    }

    @Test
    void recordsOfTheSameWordsHaveEachItsOwnPlace() throws Exception {
        String page = get("/document?key=talks.txt").body();

        assertThat(page).contains("<span class=\"at\" id=\"in-a1\"></span><span class=\"at\" id=\"in-a2\"></span>");
        assertThat(page).contains("href=\"#a1\" title=\"condemn\">a1</a>", "href=\"#a2\" title=\"accuse\">a2</a>");
    }

    @Test
    void everyLinkInThePageLeadsSomewhere() throws Exception {
        String page = get("/document?key=talks.txt").body();

        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        assertThat(links.results().map(m -> m.group(1)).distinct())
                .hasSizeGreaterThan(5)
                .allSatisfy(id -> assertThat(page).containsOnlyOnce(" id=\"" + id + "\""));
    }

    @Test
    void pagesAnswerThisMachineOnly() throws Exception {
        assertThat(pages.address().getHost()).isEqualTo("127.0.0.1");
        try (Socket socket = new Socket("127.0.0.1", pages.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /documents HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("talks.txt");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return pages.get(path);
    }

    /** The address of a file that the page of a document loads. */
    private String asset(String name) throws IOException, InterruptedException {
        Matcher address = Pattern.compile("/lib/[0-9a-f]+/" + Pattern.quote(name))
                .matcher(get("/document?key=talks.txt").body());
        assertThat(address.find()).isTrue();
        return address.group();
    }
}
