package dev.readout.web.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.web.Encounters;
import dev.readout.web.OpenPages;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ActorPagesTest {
    @RegisterExtension
    static final OpenPages pages = OpenPages.over(Encounters::writeInto);

    @Test
    void thoseWhoActAreListedAndFoundByName() throws Exception {
        assertThat(pages.body("/actors")).contains("<a href=\"/actor?code=NOR\">Norway</a>", "class=\"measure\"");
        assertThat(pages.body("/actors?form=csv")).startsWith("actor,events,goldstein\nNOR,");
        HttpResponse<String> found = pages.get("/actors?who=the+norway");
        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location")).hasValue("/actor?code=NOR");
        assertThat(pages.get("/actors?who=" + URLEncoder.encode("노르웨이", StandardCharsets.UTF_8))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/actor?code=NOR");
        assertThat(pages.get("/actors?who=Ada+Corr").headers().firstValue("Location"))
                .hasValue("/actor?code=Ada+Corr");
    }

    @Test
    void aStateHasItsPartnersAndItsLatestDeeds() throws Exception {
        String page = pages.body("/actor?code=NOR");

        assertThat(page)
                .contains("<h1>Norway <span class=\"code\">NOR</span></h1>", "4 acts name this actor")
                .contains("<a href=\"/dyad?one=NOR&amp;other=AUT\">", "/offices?code=NOR", "/network?actor=NOR")
                .contains("<b>accuse</b>", "&lt;script&gt;");
        assertThat(pages.body("/actor?code=NOR&form=csv"))
                .startsWith("other,events,cooperative,hostile,goldstein\nAUT,");
    }

    @Test
    void aPersonHasOfficesWithTheWordsThatShowThem() throws Exception {
        String page = pages.body("/actor?code=Ada+Corr");

        assertThat(page)
                .contains("Foreign Minister", "May 10, 2031", "Aug 20, 2031", "<td class=\"n\">4</td>")
                .contains("title=\"Foreign Minister Ada Corr\"", "&amp;quote=")
                .contains("as written");
        assertThat(pages.body("/offices?code=Norway&office=minister")).contains("Ada Corr", "Offices of Norway");
        assertThat(pages.body("/offices?code=NOR&office=envoy")).contains("Nobody was seen in such an office.");
        assertThat(pages.get("/offices").statusCode()).isEqualTo(404);
        assertThat(pages.get("/actor?code=Nobody+Known").statusCode()).isEqualTo(404);
        assertThat(pages.get("/actor").statusCode()).isEqualTo(404);
    }

    @Test
    void theCurveHasAGapWhereNothingIsTold() throws Exception {
        String page = pages.body("/dyad?one=norway&other=AUT");

        assertThat(page)
                .contains("<h1>Norway – Austria</h1>", "<svg class=\"drawing curve\"")
                .contains("data-month=\"2031-05\"", "data-month=\"2031-06\"", "data-month=\"2031-08\"")
                .doesNotContain("data-month=\"2031-07\"");
        assertThat(page).containsPattern("class=\"line\" d=\"M[0-9. ]+L[0-9. ]+M[0-9. ]+\"");
    }

    @Test
    void eachMonthLeadsToTheSentencesBehindIt() throws Exception {
        String may = pages.body("/dyad?one=NOR&other=AUT&month=2031-05");

        assertThat(may)
                .contains("The sentences behind May 2031", "condemned &lt;script&gt;", "<b>condemn</b>")
                .doesNotContain("denounced &lt;script&gt;")
                .contains("month=2031-08#behind");
        assertThat(pages.body("/dyad?one=NOR&other=AUT")).contains("The sentences behind August 2031", "denounced");
        assertThat(pages.body("/dyad?one=NOR&other=AUT&month=2031-07")).contains("There is nothing between them");
    }

    @Test
    void theTableHoldsWhatTheCurveShows() throws Exception {
        String csv = pages.body("/dyad?one=NOR&other=AUT&direction=from&form=csv");

        assertThat(csv.lines().toList()).hasSize(4).first().asString().startsWith("month,goldstein,scored,events");
        assertThat(csv).contains("\n2031-05,").doesNotContain("2031-07");
        assertThat(pages.body("/dyad?one=NOR&other=AUT&since=2031-06&until=2031-06&form=csv")
                        .lines())
                .hasSize(2);
    }

    @Test
    void twoAreNeeded() throws Exception {
        assertThat(pages.body("/dyad?one=NOR")).contains("value=\"NOR\"").doesNotContain("<svg");
        assertThat(pages.get("/dyad?one=NOR&other=norway").statusCode()).isEqualTo(400);
        assertThat(pages.body("/dyad?one=NOR&other=PRT")).contains("There is nothing between them");
    }

    @Test
    void theNetworkIsTheTableAsData() throws Exception {
        String page = pages.body("/network");
        JsonNode network = JsonMapper.builder().build().readTree(pages.body("/network/ties"));

        assertThat(page)
                .contains("data-ties=\"/network/ties?since=2030-09&amp;until=2031-08&amp;most=80\"")
                .contains("September 2030 to August 2031", "<a href=\"/dyad?one=AUT&amp;other=NOR\">");
        assertThat(network.get("ties")).hasSize(1);
        JsonNode tie = network.get("ties").get(0);
        assertThat(tie.get("one").asString() + tie.get("other").asString()).isEqualTo("AUTNOR");
        assertThat(page)
                .contains(">" + tie.get("events").asInt() + "</a></td><td class=\"n\">"
                        + tie.get("cooperative").asInt() + "</td><td class=\"n\">"
                        + tie.get("hostile").asInt() + "</td>");
        assertThat(network.get("actors").get(0).get("name").asString()).isEqualTo("Austria");
        assertThat(pages.body("/network?since=2031-07&until=2031-07")).contains("There are no ties in this period.");
        assertThat(pages.body("/network?actor=Norway&form=csv")).contains("\nAUT,NOR,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actor?code=", "/dyad?one=NOR&other=", "/offices?code=", "/network?actor=", "/actors?x="})
    void hostileWordsStayWords(String path) throws Exception {
        HttpResponse<String> answer =
                pages.get(path + URLEncoder.encode("\"><script>alert(1)</script>\u202E", StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isIn(200, 404);
        assertThat(answer.body()).doesNotContain("<script>alert").contains("<h1>");
    }
}
