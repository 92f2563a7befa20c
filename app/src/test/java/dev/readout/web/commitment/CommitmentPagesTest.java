package dev.readout.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.FactKey;
import dev.readout.query.CommitmentQuery;
import dev.readout.query.Reader;
import dev.readout.testing.Talks;
import dev.readout.web.OpenPages;
import dev.readout.web.frame.Visit;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommitmentPagesTest {
    @RegisterExtension
    final OpenPages pages = OpenPages.over(data -> {
        Talks.writeInto(data);
        Talks.writeTheSameMeetingInto(data);
    });

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
                .containsPattern("&amp;quote=\\d+-\\d+#quoted")
                .contains("<b aria-current=\"true\">Talks no. 8</b>");
        assertThat(pages.get("/commitment?id=none").statusCode()).isEqualTo(404);
        assertThat(pages.get("/commitment").statusCode()).isEqualTo(404);
    }

    @Test
    void whatACoderSaysOfEvidenceCountsFromThenOn() throws Exception {
        String token = pages.signIn();
        HttpResponse<String> sent = judge(token, "accept", "I read it.");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to -> assertThat(to).startsWith("/commitment?id=").endsWith("#evidence"));
        assertThat(page()).contains("standing\">kept", "I read it.", System.getProperty("user.name"));
        judge(token, "reject", "That was other <b>grain</b>.");
        assertThat(page())
                .as("what was said last counts")
                .contains("standing\">overdue", "other &lt;b&gt;grain&lt;/b&gt;")
                .doesNotContain("I read it.");
        assertThat(Files.readAllLines(pages.data().resolve("audit.jsonl")))
                .anyMatch(line -> line.contains("judge accept") && line.contains("added"))
                .anyMatch(line -> line.contains("judge reject") && line.contains("added"));
    }

    @Test
    void evidenceIsJudgedWithAReasonByWhoeverMay() throws Exception {
        assertThat(judge("none", "accept", "I read it.").statusCode()).isEqualTo(401);
        String token = pages.signIn();

        assertThat(judge("none", "accept", "I read it.").statusCode()).isEqualTo(403);
        assertThat(judge(token, "accept", " ").body()).contains("say why");
        assertThat(judge(token, "perhaps", "I read it.").body()).contains("accepts or rejects");
        assertThat(judge(token, "nosuch", evidence(), "accept", "I read it.").body())
                .contains("no act with this key");
        assertThat(judge(token, id(), "0123456789abcdef/act/1-2", "accept", "I read it.")
                        .body())
                .contains("no deed, act or engagement");
        assertThat(judge(token, id(), evidence(), "accept", "").statusCode()).isEqualTo(400);
        assertThat(page()).doesNotContain("I read it.");
        assertThat(pages.data().resolve("audit.jsonl")).doesNotExist();
    }

    private HttpResponse<String> judge(String token, String verdict, String why) throws Exception {
        return judge(token, id(), evidence(), verdict, why);
    }

    private HttpResponse<String> judge(String token, String id, String evidence, String verdict, String why)
            throws Exception {
        return pages.post(
                "/commitment",
                "token=%s&id=%s&evidence=%s&verdict=%s&why=%s"
                        .formatted(
                                token,
                                Visit.encoded(id),
                                Visit.encoded(evidence),
                                Visit.encoded(verdict),
                                Visit.encoded(why)));
    }

    private String page() throws Exception {
        return pages.body("/commitment?id=" + Visit.encoded(id()));
    }

    /** The key of the act that commits. */
    private String id() {
        return Reader.open(pages.data())
                .pageCommitments(CommitmentQuery.all(LocalDate.EPOCH))
                .rows()
                .getFirst()
                .act()
                .key()
                .toString();
    }

    /** Of another act: nothing in the archive is proposed. */
    private String evidence() throws Exception {
        return FactKey.acts(Reader.open(pages.data()).findDocument(Talks.key(1)).orElseThrow())
                .getFirst()
                .toString();
    }
}
