package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who says "we": the issuer, the authors of a joint text, or whoever has the floor. */
class SpeakersTest {
    @Test
    void inATranscriptEachSpeaksForHisOwnSide() {
        assertThat(code(
                        "Secretary Smith and Norwegian Foreign Minister Ola Hansen",
                        "SECRETARY SMITH: We condemn the bombing in Mali.",
                        "FOREIGN MINISTER HANSEN: We support Kenya.",
                        "We also condemn the coup."))
                .containsExactly("condemn [USA]", "support [NOR]", "condemn [NOR]");
    }

    @Test
    void aLabelMayEndInANoBreakSpace() {
        assertThat(code(
                        "Secretary Smith and Norwegian Foreign Minister Ola Hansen",
                        "SECRETARY SMITH:\u00a0 We condemn the bombing in Mali.",
                        "FOREIGN MINISTER HANSEN:\u00a0 We support Kenya."))
                .containsExactly("condemn [USA]", "support [NOR]");
    }

    @Test
    void whatAReporterAsksIsNobodysAct() {
        assertThat(code(
                        "Press Briefing",
                        "QUESTION: Norway has condemned Kenya and we demand an answer.",
                        "MR SMITH: We support Kenya."))
                .containsExactly("support [USA]");
    }

    @Test
    void aModeratorSpeaksForNobody() {
        assertThat(code(
                        "Press Briefing",
                        "MODERATOR: We condemn the bombing in Mali.",
                        "SENIOR ADMINISTRATION OFFICIAL: We support Kenya."))
                .containsExactly("support [USA]");
    }

    @Test
    void thanksBetweenTurnsAreNoAct() {
        assertThat(code("Press Briefing", "MR SMITH: Thank you.", "MS JONES: We thank Kenya for the help."))
                .containsExactly("thank [USA]");
    }

    @Test
    void whatOnlyLeadsTheConversationIsNoAct() {
        assertThat(code(
                        "Press Briefing",
                        "MR SMITH: Thank you for the question.",
                        "MS JONES: As I said, the road is long. I’ll start with Kenya.",
                        "MR SMITH: We condemn the coup in Mali."))
                .containsExactly("condemn [USA]");
    }

    @Test
    void theAuthorsOfAJointTextSayWe() {
        assertThat(code(
                        "Statement on the Coup in Mali",
                        "We, the Foreign Ministers of Norway and Kenya, condemn the coup in Mali.",
                        "We support the African Union."))
                .containsExactly("condemn [KEN, NOR]", "support [KEN, NOR]");
    }

    @Test
    void allWhoMetSayWeInTheirJointStatement() {
        assertThat(code(
                        "Joint Statement on Mali",
                        "Representatives of the African Union, Norway, Kenya and Ghana met in Oslo.",
                        "We condemn the coup in Mali."))
                .containsExactly("condemn [AFU, GHA, KEN, NOR, USA]");
    }

    @Test
    void aGroupIsNotExpandedIntoItsMembers() {
        assertThat(code("G7 Leaders’ Statement on Mali", "We condemn the coup in Mali."))
                .containsExactly("condemn [G7]");
    }

    @Test
    void whoIssuedAJointStatementSaysWe() {
        assertThat(code(
                        "Friends of the Lake Joint Statement",
                        "Following is a joint statement issued by Norway, Kenya, and the European Union as members of the Friends of Mali.",
                        "We condemn the coup in Mali."))
                .containsExactly("condemn [EUU, KEN, NOR]");
    }

    @Test
    void talkIsNoAct() {
        assertThat(code(
                        "Press Briefing",
                        "MR SMITH: We believe that the road is long, and we discussed that. I am proud to be here.",
                        "MS JONES: We will work on it, and I promise to be short. We are concerned."))
                .isEmpty();
    }

    @Test
    void whatIsAimedAtSomebodyIsAnActInSpeechToo() {
        assertThat(code(
                        "Press Briefing",
                        "MR SMITH: We are concerned about the arrests by Mali. We will work with Kenya.",
                        "MS JONES: Norway said that it would help."))
                .containsExactly("concern [USA]", "pledge [USA]", "state [NOR]");
    }

    @Test
    void remarksAreSpeechFromBeginningToEnd() {
        assertThat(code(
                        "Remarks by Secretary Smith at the Lake Forum",
                        "I am glad to be here. We believe in lakes.",
                        "We condemn the coup in Mali."))
                .containsExactly("condemn [USA]");
    }

    @Test
    void whoIsThankedForJoiningABriefingIsNoState() {
        assertThat(code(
                        "Background Call on President Smith’s Meeting with President Abdi of Kenya",
                        "MR SMITH: Thank you for joining on such short notice this morning. Kenya has shown leadership.",
                        "QUESTION: Thank you for doing this. When will it begin?",
                        "MR SMITH: We condemn the coup in Mali."))
                .containsExactly("condemn [USA]");
    }

    /** Verbal acts as "act [who]". */
    private static List<String> code(String title, String... paragraphs) {
        StringBuilder all = new StringBuilder(title);
        List<Block> blocks = new ArrayList<>(List.of(new Block(Block.Kind.TITLE, new Span(0, title.length()))));
        for (String paragraph : paragraphs) {
            all.append("\n\n");
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(all.length(), all.length() + paragraph.length())));
            all.append(paragraph);
        }
        Text text = new Text(all.toString(), blocks, Origins.synthetic(all.length()), List.of(), "test");
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.of(2024, 5, 31))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("USA")),
                Optional.empty(),
                Optional.empty());
        Document.Snapshot snapshot = new Document.Snapshot("0", all.length(), "text/plain", "UTF-8");
        return OneParagraph.PIPELINE
                .code(new Document("example", snapshot, metadata, text), issue -> {})
                .acts()
                .stream()
                .filter(a -> !a.act().equals("assault") && !a.act().equals("coerce"))
                .map(SpeakersTest::line)
                .toList();
    }

    private static String line(Act act) {
        return act.act() + " " + act.by().stream().map(ActorRef::code).sorted().toList();
    }
}
