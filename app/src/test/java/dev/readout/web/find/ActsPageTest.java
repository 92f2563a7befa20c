package dev.readout.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.web.OpenPages;
import dev.readout.web.Releases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActsPageTest {
    @RegisterExtension
    final OpenPages pages = OpenPages.over(data -> {
        Releases releases = new Releases(data)
                .add(
                        "korea.txt",
                        "KOR",
                        "2026-03-12",
                        "Korea",
                        "Seo met Tolle. Korea condemned Orzhan for <b>the raid</b>.");
        for (int i = 10; i < 45; i++) {
            releases.add(
                    "n" + i, "XVA", "2026-04-02", "No. " + i, "Vald" + i + " condemned Orzhan for raid " + i + ".");
        }
    });

    @Test
    void theQuestionIsASentenceWhosePartsCanBeTakenAway() throws Exception {
        String page = pages.body("/search/acts?by=Korea&act=condemn&on=2026-03");

        assertThat(page)
                .contains("condemned Orzhan for &lt;b&gt;the raid&lt;/b&gt;", "/document?key=korea.txt#a1")
                .contains("in March 2026", "anyone")
                .contains("href=\"/search/acts?by=Korea&amp;on=2026-03\"")
                .contains("/api/v1/acts?by=Korea&amp;act=condemn&amp;from=2026-03-01&amp;to=2026-03-31");
    }

    @Test
    void anIssuerIsKnownByItsNameInTheLanguageOfThePage() throws Exception {
        assertThat(pages.body("/search/acts?issuer=Republic+of+Korea")).contains("key=korea.txt");
        assertThat(pages.body("/search/acts?lang=ko&issuer=%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD"))
                .contains("key=korea.txt", "대한민국");
    }

    @Test
    void aLongListGoesOn() throws Exception {
        String page = pages.body("/search/acts?to=XOR&issuer=XVA");
        assertThat(page).contains("rel=\"next\" href=\"/search/acts?to=XOR&amp;issuer=XVA&amp;after=");
        String next =
                page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(pages.body(next)).contains("class=\"results acts\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void whatIsNoDateIsToldWithTheRemedy() throws Exception {
        assertThat(pages.body("/search/acts?on=%3Cb%3Ewhen"))
                .contains("“&lt;b&gt;when” is no date", "2024-05-31")
                .doesNotContain("<b>when");
        assertThat(pages.body("/search/acts?act=condemn&on=1999")).contains("No act in this archive answers");
    }
}
