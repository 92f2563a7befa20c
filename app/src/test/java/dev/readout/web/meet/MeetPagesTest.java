package dev.readout.web.meet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.Reader;
import dev.readout.web.Encounters;
import dev.readout.web.OpenPages;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetPagesTest {
    private static final Pattern EVENT = Pattern.compile("/events/ev-[0-9a-f]{12}");

    @RegisterExtension
    static final OpenPages pages = OpenPages.over(Encounters::writeInto);

    private static String event() throws Exception {
        return EVENT.matcher(pages.body("/engagements"))
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListTellsWhoWhenAtWhatRankAndTheWordsThatSayso() throws Exception {
        String list = pages.body("/engagements");

        assertThat(list)
                .contains("<a href=\"/actor?code=NOR\">Norway</a>", "<a href=\"/actor?code=Ada+Corr\">Ada Corr</a>")
                .contains("title=\"Minister\">rank 3</small>")
                .contains("datetime=\"2031-05-10\"", "inferred by year-from-publication")
                .contains("<blockquote lang=\"en\">Foreign Minister Ada Corr met State Secretary Bo Lund</blockquote>")
                .contains("&amp;quote=", "4 reports.")
                .contains("href=\"/api/v1/engagements?from=2030-09&amp;to=2031-08\"");
        assertThat(list.indexOf("2031-08-20")).isLessThan(list.indexOf("2031-05-10"));
    }

    @Test
    void aNameMeansItsCodeAndAllFiltersHold() throws Exception {
        assertThat(pages.body("/engagements?actor=norway&actor=Bo+Lund&kind=call&since=2031-06&until=2031"))
                .contains("One report.", "2031-06-03", "value=\"NOR\"", "value=\"Bo Lund\"")
                .doesNotContain("2031-05-10");
        assertThat(pages.body("/engagements?rank=2")).contains("No engagement answers this.");
        assertThat(pages.body("/engagements?at=Aalburg&topic=trade")).contains("No engagement answers this.");
        assertThat(pages.get("/engagements?since=May").statusCode()).isEqualTo(400);
    }

    @Test
    void whateverWasBeforeIsAskedForByTheWholeList() throws Exception {
        String list = pages.body("/engagements?actor=NOR");

        assertThat(list).contains("href=\"/engagements?actor=NOR&amp;form=whole\"");
        assertThat(pages.body("/engagements?actor=NOR&form=whole"))
                .contains("4 reports.")
                .doesNotContain("form=whole\"");
        assertThat(pages.get("/engagements?after=nowhere").statusCode()).isEqualTo(400);
    }

    @Test
    void whatTwoDocumentsTellStandsOnceInTheCalendar() throws Exception {
        String month = pages.body("/engagements/calendar?month=2031-05");

        assertThat(month)
                .contains("aria-label=\"Saturday, May 10, 2031: one engagement\"")
                .containsOnlyOnce("<small>NOR · AUT</small>")
                .contains("/engagements/calendar?month=2031-04", "/engagements/calendar?month=2031-06");
        assertThat(pages.body("/engagements/calendar")).contains("Engagements in August 2031");
        assertThat(pages.body("/engagements/calendar?month=2031-05&form=csv"))
                .isEqualTo("day,kind,engagements\n2031-05-10,meeting,1\n");
        assertThat(pages.body("/engagements/calendar?month=2031-99")).contains("August 2031");
    }

    @Test
    void aWeekBeginsAsIsUsualInTheLanguage() throws Exception {
        String english = pages.body("/engagements/calendar");
        String korean = pages.body("/engagements/calendar", "Accept-Language", "ko");

        assertThat(english).containsPattern("<th scope=\"col\">Sun</th><th scope=\"col\">Mon</th>");
        assertThat(korean).contains("<th scope=\"col\">일</th>", "2031년 8월의 교류", "회담");
    }

    @Test
    void theTimelineIsDrawnAndToldInFigures() throws Exception {
        String timeline = pages.body("/engagements/timeline");

        assertThat(timeline)
                .contains("<svg class=\"drawing timeline\"", "aria-label=\"June 2031: Call 1\"")
                .contains("/engagements?kind=call&amp;since=2031-06&amp;until=2031-06")
                .containsPattern("August 2031</a></th><td class=\"n\">1</td>");
        assertThat(pages.body("/engagements/timeline?form=csv"))
                .isEqualTo("month,kind,engagements\n2031-05,meeting,1\n2031-06,call,1\n2031-08,meeting,1\n");
        assertThat(pages.body("/engagements/timeline?actor=PRT"))
                .contains("No engagement answers this.")
                .doesNotContain("<svg");
    }

    @Test
    void theHighestRankOfThoseWhoMetIsCounted() throws Exception {
        assertThat(pages.body("/engagements/ranks"))
                .contains("<a href=\"/actor?code=AUT\">Austria</a> · <a href=\"/actor?code=NOR\">Norway</a>")
                .contains("/engagements?actor=AUT&amp;actor=NOR", "Head of state or government");
        assertThat(pages.body("/engagements/ranks?form=csv")).isEqualTo("sides,level,engagements\nAUT NOR,3,3\n");
    }

    @Test
    void onlyWhatTheGazetteerKnowsIsOnTheMap() throws Exception {
        String map = pages.body("/map");

        assertThat(map)
                .contains("<svg class=\"drawing map\"", "aria-label=\"Vienna: one engagement\"", "class=\"land\"")
                .contains("1 on the map; 2 not")
                .doesNotContain("Aalburg");
        assertThat(pages.body("/map?form=csv"))
                .isEqualTo("place,country,latitude,longitude,engagements\nVienna,AUT,48.2,16.4,1\n");
    }

    @Test
    void anEngagementHasAPageThatLeadsToItsWordsAndToAllAccounts() throws Exception {
        EngagementRow row = Reader.open(pages.data())
                .listEngagements(EngagementQuery.all().document(Encounters.key(1)))
                .getFirst();

        String page =
                pages.body("/engagement?fact=" + URLEncoder.encode(row.key().toString(), StandardCharsets.UTF_8));

        assertThat(page)
                .contains("<h1>Meeting: Norway · Austria</h1>", "meeting.meet", "Vienna", event())
                .contains("<b>condemn</b>", "&lt;script&gt;");
        for (String wrong : List.of("", "x", "0123456789abcdef/engagement/5-9", row.key() + "/9", "../../etc")) {
            assertThat(pages.get("/engagement?fact=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void bothAccountsStandSideBySideWithTheReasonsOfTheJoin() throws Exception {
        String page = pages.body(event());

        assertThat(page)
                .contains("<span class=\"letter\">A</span>", "<span class=\"letter\">B</span>")
                .contains("told of by 2 documents", "Why these are of one event", "differ in strength")
                .contains("class=\"verdict", "form=docx", "form=html")
                .contains("condemned", "deplored");
        assertThat(pages.get("/events/ev-000000000000").statusCode()).isEqualTo(404);
        assertThat(pages.get("/events/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void theComparisonIsToBeHadAsAFile() throws Exception {
        HttpResponse<byte[]> word = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(pages.address().resolve(event() + "?form=docx"))
                                .build(),
                        BodyHandlers.ofByteArray());
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
            }
        }

        assertThat(parts).contains("word/document.xml", "word/footnotes.xml");
        assertThat(word.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"ev-[0-9a-f]{12}\\.docx\"");
        assertThat(pages.body(event() + "?form=html"))
                .startsWith("<!DOCTYPE html>")
                .contains("Accounts side by side");
    }

    @Test
    void anyTwoDocumentsAreCompared() throws Exception {
        String two = "document=" + URLEncoder.encode(Encounters.key(1), StandardCharsets.UTF_8) + "&document="
                + URLEncoder.encode(Encounters.key(4), StandardCharsets.UTF_8);

        assertThat(pages.body("/compare?" + two)).contains("condemned", "denounced", "class=\"verdict");
        assertThat(pages.body("/compare")).contains("name=\"document\"");
        assertThat(pages.get("/compare?document=none&document=neither").statusCode())
                .isEqualTo(404);
        assertThat(pages.get("/compare?document=" + URLEncoder.encode(Encounters.key(1), StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engagements",
                "/engagements/calendar",
                "/engagements/timeline",
                "/engagements/ranks",
                "/map",
                "/compare"
            })
    void hostileWordsStayWords(String path) throws Exception {
        String question = URLEncoder.encode("\"><script>alert(1)</script>\u202E", StandardCharsets.UTF_8);

        HttpResponse<String> answer = pages.get(path + "?actor=" + question + "&at=" + question + "&topic=" + question);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert").contains("<h1>");
        assertThat(pages.body(path)).doesNotContain("<script>alert").contains("<title>");
    }
}
