package dev.readout.web.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.desk.CorrectionDesk;
import dev.readout.store.ArchivePlace;
import dev.readout.web.HostileTalks;
import dev.readout.web.OpenPages;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorrectionPagesTest {
    private static final FactKey CONDEMN = FactKey.acts(HostileTalks.coded()).getFirst();
    private static final String DOCUMENT = "/document?key=talks.txt";

    @RegisterExtension
    final OpenPages pages = OpenPages.over(HostileTalks::putInto);

    private HttpResponse<String> send(Map<String, String> fields) throws Exception {
        StringBuilder form = new StringBuilder("token=" + pages.signIn());
        fields.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return pages.post("/corrections", form.toString());
    }

    @Test
    void whoeverOnlyReadsIsOfferedNoForm() throws Exception {
        assertThat(pages.body(DOCUMENT)).doesNotContain("<form method=\"post\"").contains("To correct, sign in");
        assertThat(pages.post("/corrections", "do=confirm&fact=" + CONDEMN).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aConfirmedRecordSaysWhoFoundItRight() throws Exception {
        HttpResponse<String> sent = send(
                Map.of("do", "confirm", "fact", CONDEMN.toString(), "why", "I read it.", "back", DOCUMENT + "#a1"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains(DOCUMENT + "#a1");
        assertThat(pages.body(DOCUMENT)).contains("✓ found right by " + System.getProperty("user.name"));
        assertThat(Files.readString(pages.data().resolve("audit.jsonl"))).contains("correct confirm", "added");
    }

    @Test
    void aRejectedRecordIsGoneAndComesBack() throws Exception {
        send(Map.of("do", "reject", "fact", CONDEMN.toString(), "why", "It does not say so."));
        assertThat(pages.body(DOCUMENT)).doesNotContain("id=\"a1\" tabindex").contains("It does not say so.");

        String id = pages.body("/corrections").replaceAll("(?s).*id=\"correction-([0-9a-f]+)\".*", "$1");
        send(Map.of("do", "undo", "correction", id, "why", "I was wrong."));
        assertThat(pages.body(DOCUMENT)).contains("data-fact=\"" + CONDEMN + "\"");
        assertThat(pages.body("/corrections")).contains("taken back");
    }

    @Test
    void aChangedFieldIsTheOnlyCorrection() throws Exception {
        String sheet = pages.body("/corrections/fact?fact=" + CONDEMN);
        assertThat(sheet).contains("<textarea name=\"by\"", "XVA", "condemned");

        assertThat(send(Map.of(
                                "do", "change",
                                "fact", CONDEMN.toString(),
                                "why", "Said before.",
                                "restated", "true",
                                "negated", "false",
                                "by", "XVA"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(pages.body("/corrections"))
                .containsOnlyOnce("<b>changed</b>")
                .contains("restated: false → true");
        assertThat(pages.body("/corrections/fact?fact=" + CONDEMN)).contains("Said before.", "coded by");
    }

    @Test
    void whatCannotBeSaidIsRefusedWithTheReason() throws Exception {
        assertThat(send(Map.of("do", "confirm", "fact", CONDEMN.toString())).body())
                .contains("say why");
        assertThat(send(Map.of("do", "reject", "fact", "nosuch#a1", "why", "x")).statusCode())
                .isEqualTo(409);
        assertThat(send(Map.of("do", "change", "fact", CONDEMN.toString(), "why", "x", "act", "applaud"))
                        .body())
                .contains("no act");
        assertThat(send(Map.of("do", "change", "fact", CONDEMN.toString(), "why", "x"))
                        .body())
                .contains("nothing was changed");
        assertThat(pages.get("/corrections/fact?fact=nosuch").statusCode()).isEqualTo(404);
        assertThat(pages.get("/corrections/fact").statusCode()).isEqualTo(404);
    }

    @Test
    void theQueueAsksForWhatNobodyJudged() throws Exception {
        assertThat(pages.body("/corrections/queue?doubt=inferred")).contains("Nothing here is in doubt");
        String weak = pages.body("/corrections/queue?act=condemn");
        assertThat(pages.get("/corrections/queue?doubt=nosuch&act=nosuch&after=x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(weak).contains("What to look at next");
    }

    @Test
    void theQueueIsToBeHadAsATable() throws Exception {
        String page = pages.body("/corrections/queue?act=accuse&doubt=unresolved");
        assertThat(page).contains("href=\"/corrections/queue?act=accuse&amp;doubt=unresolved&amp;form=csv\"");

        String csv = pages.body("/corrections/queue?act=accuse&doubt=unresolved&form=csv");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .startsWith("fact,document,act,rule,by,target,doubts,quote\n")
                .contains(",accuse,accuse.verb,XVA,,unresolved", "\"condemned the \"\"raid\"\"\"");
        assertThat(pages.body("/corrections/queue?doubt=inferred&form=csv").lines())
                .hasSize(1);
    }

    @Test
    void agreementIsOfThoseWhoJudgedTheSame() throws Exception {
        assertThat(pages.body("/corrections")).contains("No two people have judged the same fact yet.");
        HostileTalks.say(pages.data(), confirmed("Dee <i>", 1), confirmed("Eve", 2));

        assertThat(pages.body("/corrections"))
                .contains("One fact was judged by two people or more; on 1 of them all agree", "Dee &lt;i&gt; – Eve");
        assertThat(pages.body("/corrections/agreement.csv"))
                .isEqualTo("one,other,facts,agreed\r\n\"Dee <i>\",\"Eve\",1,1\r\n");
    }

    private Correction confirmed(String who, int second) throws IOException {
        Amendment right = CorrectionDesk.open(ArchivePlace.in(pages.data())).confirm(CONDEMN.toString());
        return new Correction(right, who, Instant.parse("2031-06-01T08:00:0" + second + "Z"), "I read it.");
    }
}
