package dev.readout.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.web.OpenPages;
import dev.readout.web.Releases;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WordingPagesTest {
    private static final String THIRD = "Joint Statement on the Third Grain Dialogue";
    private static final String FOURTH = "Joint Statement on the Fourth Grain Dialogue";

    @RegisterExtension
    final OpenPages pages = OpenPages.over(data -> new Releases(data)
            .add(
                    "third.txt",
                    "XHA",
                    "2024-05-01",
                    THIRD,
                    "They strongly condemned the raid on <b>the harbour</b>. Both sides called for the release of the"
                            + " crew of the tern. They thanked the open and peaceful strait & its pilots.")
            .add(
                    "fourth.txt",
                    "XHA",
                    "2026-06-01",
                    FOURTH,
                    "They condemned the raid on <b>the harbour</b>. They thanked the open strait & its pilots. The"
                            + " ministers welcomed a new lighthouse at the northern cape.")
            .add("letter.txt", "XVA", "2025-01-09", "A letter", "Nobody said anything of note."));

    @Test
    void thePageComesAtOnceAndWhatTakesLongLater() throws Exception {
        String page = pages.body("/wording?phrase=open+strait");
        assertThat(page)
                .contains(
                        "hx-get=\"/wording?phrase=open+strait&amp;whole=1\"",
                        "href=\"/wording?phrase=open+strait&amp;whole=1\"")
                .contains("htmx.js")
                .doesNotContain("<svg");

        HttpResponse<String> part = pages.get("/wording?phrase=open+strait&whole=1", "HX-Request", "true");
        assertThat(part.body()).contains("<div class=\"life\">").doesNotContain("<html");
        assertThat(part.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("HX-Request"));
    }

    @Test
    void aPhraseHasItsFirstAndLastUseWithItsRateAndYears() throws Exception {
        String page = pages.body("/wording?phrase=open+strait&whole=1");

        assertThat(page)
                .contains("In 2 of 3 documents.", "<mark>open and peaceful strait</mark>", "<mark>open strait</mark>")
                .contains("/document?key=third.txt&amp;quote=", "/document?key=fourth.txt&amp;quote=")
                .contains("<title>2024: 1 of 1 documents (100 %)</title>")
                .containsPattern("<th scope=\"row\">2026</th><td class=\"n\">1</td><td class=\"n\">1</td>")
                .contains(
                        "href=\"/wording/years.csv?phrase=open+strait&amp;apart=3\"",
                        "/api/v1/wording?phrase=open+strait");
    }

    @Test
    void theFiguresCanBeHadAsATable() throws Exception {
        assertThat(pages.body("/wording/years.csv?phrase=open+strait&issuer=XHA"))
                .isEqualTo("year,documents_with,documents_of\n2024,1,1\n2026,1,1\n");
        assertThat(pages.body("/wording.csv?phrase=open+strait"))
                .startsWith("phrase,issuer,genre,")
                .contains("open strait,XHA,joint statement,2,2")
                .hasLineCount(3);
    }

    @Test
    void whatIsNotFoundIsNotFoundInThisArchive() throws Exception {
        assertThat(pages.body("/wording?phrase=zzz&whole=1")).contains("That does not say that it was never said");
        assertThat(pages.body("/wording?phrase=%3F%21&whole=1")).contains("role=\"alert\"");
        assertThat(pages.body("/wording?phrase=strait&on=x")).contains("“x” is no date");
        assertThat(pages.body("/wording"))
                .contains("Who used a phrase first and last")
                .doesNotContain("hx-get");
    }

    @Test
    void seriesLeadToTheirLineage() throws Exception {
        assertThat(pages.body("/wording/series")).contains("hx-get=\"/wording/series?whole=1\"");
        assertThat(pages.body("/wording/series?whole=1"))
                .contains("1 of 1 series.", FOURTH, "href=\"/wording/lineage?key=fourth.txt\"");
        assertThat(pages.body("/wording/series?whole=1&words=dialogue")).contains(FOURTH);
        assertThat(pages.body("/wording/series?whole=1&words=lighthouse")).contains("No statement recurs");
    }

    @Test
    void aLineageGoesClauseByClause() throws Exception {
        String page = pages.body("/wording/lineage?key=third.txt&whole=1");

        assertThat(page)
                .contains("class=\"change softened\"", "class=\"change dropped\"", "class=\"change added\"")
                .contains("&lt;b&gt;the harbour&lt;/b&gt;", "the crew of the tern", "a new lighthouse")
                .contains("stood in 1 of 1 editions before");
        assertThat(pages.body("/wording/lineage?key=letter.txt&whole=1")).contains("No other edition");
        assertThat(pages.get("/wording/lineage?key=none").statusCode()).isEqualTo(404);
    }

    @Test
    void aReleaseIsComparedWithThoseBefore() throws Exception {
        assertThat(pages.body("/wording/novelty?key=fourth.txt&whole=1"))
                .contains(THIRD, "of the same series", "class=\"change softened\"")
                .contains("a new lighthouse");
        assertThat(pages.body("/wording/novelty?key=letter.txt&whole=1")).contains("no earlier document");
        assertThat(pages.get("/wording/novelty").statusCode()).isEqualTo(404);
    }

    @Test
    void formulasRecur() throws Exception {
        assertThat(pages.body("/wording/formulas?least=2&whole=1"))
                .contains("raid on", "2 of 3 documents", "href=\"/wording?phrase=");
        assertThat(pages.body("/wording/formulas?least=3&whole=1")).contains("No phrase recurs");
    }
}
