package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotReadTest {
    private static final Language ENGLISH = new Language() {
        @Override
        public AnalyzedText analyze(Document document) {
            throw new AssertionError("nothing is analysed to tell what is not");
        }

        @Override
        public boolean reads(Block block) {
            return block.language().map("en"::equals).orElse(true);
        }

        @Override
        public String fingerprint() {
            return "none";
        }
    };

    @Test
    void theLanguagesOfWhatIsNotReadAreNamed() {
        List<Issue> issues = report("ko", "en", "", "ko", "fr");

        assertThat(issues).hasSize(1);
        assertThat(issues.getFirst().code()).isEqualTo("not-coded");
        assertThat(issues.getFirst().subject()).isEqualTo("release.txt");
        assertThat(issues.getFirst().cause()).isEqualTo("Not coded: French (1 of 5 blocks), Korean (2 of 5 blocks).");
    }

    @Test
    void whatIsReadIsNoIssue() {
        assertThat(report("en", "")).isEmpty();
    }

    private static List<Issue> report(String... languages) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < languages.length; i++) {
            Block block = new Block(Block.Kind.PARAGRAPH, new Span(i, i + 1));
            blocks.add(languages[i].isEmpty() ? block : block.in(languages[i]));
        }
        Text text = new Text(
                "x".repeat(languages.length), blocks, Origins.synthetic(languages.length), List.of(), "test-1");
        List<Issue> issues = new ArrayList<>();
        NotRead.report(
                new Document(
                        "release.txt", new Document.Snapshot("", 1, "text/plain", "UTF-8"), Metadata.unknown(), text),
                ENGLISH,
                issues::add);
        return issues;
    }
}
