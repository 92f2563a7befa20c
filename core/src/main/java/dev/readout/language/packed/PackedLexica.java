package dev.readout.language.packed;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.List;

/**
 * What is known of words beyond the models; keys are simplified forms in lower case.
 *
 * @param ambiguity the tags that a word is seen with
 * @param clusters its Brown clusters
 */
public record PackedLexica(PackedLexicon ambiguity, PackedLexicon clusters) implements NLPComponent<NLPNode> {

    static PackedLexica read(PackedInput in) {
        return new PackedLexica(PackedLexicon.read(in), PackedLexicon.read(in));
    }

    public void write(PackedOutput out) throws IOException {
        ambiguity.write(out);
        clusters.write(out);
    }

    /** Whether a word in lower case was in the running text that the lexica were made from. */
    public boolean knows(String word) {
        return clusters.knows(word);
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String word = node.getWordFormSimplifiedLowercase();
            ambiguity.findList(word).ifPresent(node::setAmbiguityClasses);
            clusters.findSet(word).ifPresent(node::setWordClusters);
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
