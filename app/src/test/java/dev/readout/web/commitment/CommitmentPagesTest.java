package dev.readout.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.testing.Talks;
import dev.readout.web.OpenPages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentPagesTest {
    @TempDir
    Path data;

    private OpenPages pages;

    @BeforeEach
    void open() {
        Talks.writeInto(data);
        Talks.writeTheSameMeetingInto(data);
        pages = new OpenPages(data);
    }

    @AfterEach
    void close() {
        pages.close();
        assertThat(pages.faults).isEmpty();
    }

    @Test
    void theBoardComesAfterThePage() throws Exception {
        assertThat(pages.body("/commitments"))
                .contains("hx-get=\"/commitments?whole=1\"")
                .doesNotContain("class=\"card\"");
        assertThat(pages.get("/commitments?whole=1", "HX-Request", "true").body())
                .contains("<div class=\"found\">")
                .doesNotContain("<html")
                .contains("class=\"card\"");
    }

    @Test
    void whatIsPromisedStandsWhereItBelongs() throws Exception {
        String board = pages.body("/commitments?whole=1");

        assertThat(board)
                .contains("class=\"standing overdue\"", ">grain</a>", "by 30 June 2024", "Jun 30, 2024")
                .contains("href=\"/commitments?whole=1&amp;status=kept\"")
                .contains("/actor?code=XVA");
    }

    @Test
    void theBoardIsNarrowed() throws Exception {
        assertThat(pages.body("/commitments?whole=1&obligor=XVA&about=grain&status=overdue"))
                .contains("class=\"card\"");
        assertThat(pages.body("/commitments?whole=1&obligor=XQU")).contains("No commitment in this archive answers");
        assertThat(pages.body("/commitments?whole=1&due=soon%3Cb%3E")).contains("“soon&lt;b&gt;” is no date");
    }

    @Test
    void oneHasItsChainAndWhatWasSearched() throws Exception {
        String board = pages.body("/commitments?whole=1");
        String address = board.replaceAll("(?s).*?href=\"(/commitment\\?id=[^\"]*)\".*", "$1");
        String page = pages.body(address);

        assertThat(page)
                .contains("promised grain by 30 June 2024", "overdue", "Where it is told")
                .contains("No later document says in these words that it was done")
                .containsPattern("&amp;quote=\\d+-\\d+#quoted");
        assertThat(pages.get("/commitment?id=none").statusCode()).isEqualTo(404);
        assertThat(pages.get("/commitment").statusCode()).isEqualTo(404);
    }
}
