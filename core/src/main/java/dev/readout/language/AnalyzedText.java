package dev.readout.language;

import dev.readout.document.Document;
import java.util.List;

/**
 * A document whose text has been read as language.
 *
 * @param document the document
 * @param sentences its sentences, in order; none crosses a block's border
 */
public record AnalyzedText(Document document, List<Sentence> sentences) {
    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }
}
