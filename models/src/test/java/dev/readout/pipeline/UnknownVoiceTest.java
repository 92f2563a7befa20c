package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement.Inferred;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where nobody tells who issued a text, nobody is made to speak whom it does not show. */
class UnknownVoiceTest {
    private static Act first(String title, String sentence) {
        String value = title + "\n\n" + sentence + "\n";
        int body = value.indexOf(sentence);
        Text text = new Text(
                value,
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, title.length())),
                        new Block(Block.Kind.PARAGRAPH, new Span(body, body + sentence.length()))),
                Origins.synthetic(value.length()),
                List.of(),
                "test");
        Document.Snapshot snapshot = new Document.Snapshot("0", value.length(), "text/plain", "UTF-8");
        Document document = new Document("example", snapshot, Metadata.unknown(), text);
        return OneParagraph.PIPELINE.code(document, issue -> {}).acts().getFirst();
    }

    @Test
    void weIsWhoeverSpeaksAndNotWhoIsSpokenOf() {
        Act act = first("Support for Kenya", "We condemned the attack on Lamu.");

        assertThat(act.by()).extracting(ActorRef::code).containsExactly("We");
        assertThat(act.claimants()).isEmpty();
        assertThat(act.inferred()).isEmpty();
    }

    @Test
    void ofTwoStatesInATitleTheFirstSpeaksAndThatIsInferred() {
        Act act = first("Outcome of Norway-Kenya Talks", "We condemned the attack on Lamu.");

        assertThat(act.by()).extracting(ActorRef::code).containsExactly("NOR");
        assertThat(act.claimants()).containsExactly("NOR");
        assertThat(act.inferred())
                .isEqualTo(List.of(
                        new Inferred("by", "first-state-of-title"), new Inferred("claimants", "first-state-of-title")));
    }
}
