package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not in English is kept and not read. */
class LanguagesTest {
    private static final String ENGLISH = "The two ministers met.";
    private static final String GERMAN = "Die beiden Minister trafen sich.";

    @Test
    void onlyEnglishBlocksHaveSentences() {
        AnalyzedText read = Texts.withoutGrammar().analyze(mixed());

        assertThat(read.sentences()).hasSize(2);
        assertThat(read.sentences()).extracting(Sentence::block).containsExactly(0, 2);
        assertThat(read.document().text().value()).contains(GERMAN);
    }

    private static Document mixed() {
        String value = ENGLISH + "\n" + GERMAN + "\n" + ENGLISH;
        int german = ENGLISH.length() + 1;
        int last = german + GERMAN.length() + 1;
        List<Block> blocks = List.of(
                new Block(Block.Kind.PARAGRAPH, new Span(0, ENGLISH.length())).in("en"),
                new Block(Block.Kind.PARAGRAPH, new Span(german, german + GERMAN.length())).in("de"),
                new Block(Block.Kind.PARAGRAPH, new Span(last, value.length())));
        Text text = new Text(value, blocks, Origins.synthetic(value.length()), List.of(), "test-1");
        return new Document(
                "mixed", new Document.Snapshot("", value.length(), "text/plain", "UTF-8"), Metadata.unknown(), text);
    }
}
