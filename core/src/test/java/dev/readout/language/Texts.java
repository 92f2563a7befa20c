package dev.readout.language;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.List;
import java.util.Optional;

/** Documents of one block, and a language that knows no grammar. */
final class Texts {
    private Texts() {}

    static Document of(String value) {
        return of(value, Optional.empty());
    }

    static Document of(String value, Optional<String> number) {
        int length = value.codePointCount(0, value.length());
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, length), number);
        Text text = new Text(value, List.of(block), Origins.synthetic(length), List.of(), "test-1");
        return new Document("test", new Document.Snapshot("", length, "text/plain", "UTF-8"), Metadata.unknown(), text);
    }

    static Nlp4jLanguage withoutGrammar(String... words) {
        List<String> known = List.of(words);
        return new Nlp4jLanguage(
                new Parser() {
                    @Override
                    public void tag(Draft sentence) {}

                    @Override
                    public void parse(Draft sentence) {}

                    @Override
                    public String fingerprint() {
                        return "none";
                    }
                },
                known::contains);
    }
}
