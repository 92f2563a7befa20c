package dev.readout.web.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.web.OpenPages;
import dev.readout.web.Releases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MechanismsPageTest {
    @RegisterExtension
    final OpenPages pages = OpenPages.over(data -> new Releases(data)
            .add("one.txt", "XHA", "2026-03-12", "Talks", "Seo met Tolle at the 4th Grain Dialogue & <i>ate</i>.")
            .add("two.txt", "XVA", "2026-04-02", "More", "Seo condemned Orzhan at the Grain Dialogue."));

    @Test
    void thoseThatAreNamedLeadToTheirPage() throws Exception {
        assertThat(pages.body("/mechanisms"))
                .contains("href=\"/mechanism?name=Grain+Dialogue\"", "Mar 12, 2026 – Apr 2, 2026");
        assertThat(pages.body("/mechanisms?kind=treaty")).contains("The documents name no such mechanism");
        assertThat(pages.body("/mechanisms?words=grain&kind=dialogue")).contains("Grain+Dialogue");
    }

    @Test
    void oneHasItsEditionsAndWhatIsToldOfIt() throws Exception {
        assertThat(pages.body("/mechanism?name=Grain+Dialogue"))
                .contains("named in 2 documents", "<th scope=\"row\">4</th>", "not told")
                .contains("/document?key=one.txt#e1", "/document?key=two.txt#a1", "&lt;i&gt;ate&lt;/i&gt;");
    }

    @Test
    void oneOfTheRegisterIsKnownByAnyName() throws Exception {
        assertThat(pages.body("/mechanism?name=NPT"))
                .contains("Nuclear Non-Proliferation Treaty", "No document of this archive names it");
        assertThat(pages.get("/mechanism?name=%3Cscript%3E").statusCode()).isEqualTo(404);
    }
}
