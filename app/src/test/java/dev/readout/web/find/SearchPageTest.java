package dev.readout.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.web.OpenPages;
import dev.readout.web.Releases;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchPageTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @RegisterExtension
    final OpenPages pages = OpenPages.over(data -> new Releases(data)
            .add("one.txt", "XHA", "2026-03-12", "Talks " + SCRIPT, "Seo condemned Orzhan for its launch of rockets.")
            .add("two.txt", "XVA", "2026-04-02", "The harbour", "Tolle met Seo about two launches and \"grain\".")
            .add("three.txt", "XVA", "2025-01-09", "A letter", "Nobody said anything of note & all was calm."));

    private String search(String query) throws Exception {
        return pages.body("/search?" + query);
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void theWordsThatAnswerAreLitAndLeadToTheirPlace() throws Exception {
        String page = search(q("launch"));

        assertThat(page)
                .contains("1–2 of 2", "<mark>launch</mark>", "<mark>launches</mark>")
                .contains("Talks &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(SCRIPT)
                .containsPattern("/document\\?key=one.txt&amp;version=[0-9a-f]{64}&amp;quote=\\d+-\\d+#quoted");
    }

    @Test
    void facetsNarrowAndPartsAreTakenAway() throws Exception {
        assertThat(search(q("launch"))).contains("href=\"/search?q=launch&amp;issuer=XVA\"", "condemn");

        String narrow = search(q("launch") + "&issuer=XVA&date=2026-04");
        assertThat(narrow)
                .contains("1–1 of 1", "published by XVA", "of April 2026")
                .contains("href=\"/search?q=launch&amp;date=2026-04\"")
                .doesNotContain("key=one.txt");
    }

    @Test
    void aQueryThatCannotBeReadIsToldWithItsPlace() throws Exception {
        assertThat(search(q("launch AND (rocket")))
                .contains("never closed", "<code>launch AND <mark>(</mark>rocket</code>")
                .doesNotContain("class=\"results\"");
        assertThat(search(q("launch AND (rocket") + "&issuer=XHA"))
                .as("in the words that somebody wrote, whatever they are put together with")
                .contains("<code>launch AND <mark>(</mark>rocket</code>");
    }

    @Test
    void whatIsToldOfDocumentsIsNoQuery() throws Exception {
        assertThat(search("issuer=XVA%22+OR+%22XHA"))
                .as("a value stays a value")
                .contains("No document in this archive answers");
    }

    @Test
    void nothingIsFoundInPeace() throws Exception {
        assertThat(search(q("zzz"))).contains("No document in this archive answers", "<h1>");
        assertThat(search("")).contains("What a search can say").doesNotContain("class=\"results\"");
    }

    @Test
    void theOrderIsChosen() throws Exception {
        String newest = search(q("launch") + "&sort=newest");
        assertThat(newest.indexOf("key=two.txt")).isLessThan(newest.indexOf("key=one.txt"));
        String oldest = search(q("launch") + "&sort=oldest");
        assertThat(oldest.indexOf("key=one.txt")).isLessThan(oldest.indexOf("key=two.txt"));
    }

    @Test
    void aSearchIsAFeedToo() throws Exception {
        assertThat(search(q("launch") + "&issuer=XHA"))
                .contains("href=\"/search.rss?q=launch&amp;issuer=XHA\"", "type=\"application/rss+xml\"")
                .contains("/api/v1/search?query=");
        HttpResponse<String> feed = pages.get("/search.rss?" + q("launch") + "&issuer=XHA");
        assertThat(feed.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/rss+xml"));
        assertThat(feed.body()).contains("<item>", "Talks &lt;script&gt;").doesNotContain("harbour");
    }

    @Test
    void savedSearchesAreListedAndTheirCommandIsToldSafely() throws Exception {
        Alerts.of(pages.data()).save(Alert.since(0, "rockets", "rocket* -grain", Optional.empty()));

        assertThat(search(q("it's")))
                .contains("rockets", "/search?q=rocket*+-grain", "/search.rss?q=rocket*+-grain")
                .contains("./readout alerts add NAME 'it'\\''s'");
    }

    @Test
    void aSentenceWithArrowsIsAQuestionForActs() throws Exception {
        HttpResponse<String> answer = pages.get("/search?" + q("Republic of Korea → condemn → anyone, 2024"));
        assertThat(answer.statusCode()).isIn(200, 303);
        assertThat(answer.uri().toString() + answer.headers().firstValue("Location"))
                .contains("/search/acts?by=Republic+of+Korea&act=condemn&on=2024");
    }
}
