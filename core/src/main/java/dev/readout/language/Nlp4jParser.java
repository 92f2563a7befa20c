package dev.readout.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/** NLP4J's tagger and parser. */
final class Nlp4jParser implements Parser {
    private final List<NLPComponent<NLPNode>> tagging;
    private final NLPComponent<NLPNode> parsing;
    private final NLPComponent<NLPNode> lexica;
    private final NLPComponent<NLPNode> morphology;
    private final String fingerprint;

    /**
     * @param lexica gives words their classes and clusters
     * @param tagger gives tags
     * @param morphology gives lemmas
     * @param parsing gives the tree
     * @param fingerprint of the models
     */
    Nlp4jParser(
            NLPComponent<NLPNode> lexica,
            NLPComponent<NLPNode> tagger,
            NLPComponent<NLPNode> morphology,
            NLPComponent<NLPNode> parsing,
            String fingerprint) {
        this.lexica = lexica;
        this.tagging = List.of(lexica, tagger);
        this.morphology = morphology;
        this.parsing = parsing;
        this.fingerprint = fingerprint;
    }

    @Override
    public void tag(Draft sentence) {
        NLPNode[] nodes = nodes(sentence);
        tagging.forEach(step -> step.process(nodes));
        for (int i = 0; i < sentence.size(); i++) {
            sentence.tag(i, nodes[i + 1].getPartOfSpeechTag());
        }
    }

    @Override
    public void parse(Draft sentence) {
        NLPNode[] nodes = nodes(sentence);
        lexica.process(nodes);
        for (int i = 0; i < sentence.size(); i++) {
            nodes[i + 1].setPartOfSpeechTag(sentence.tag(i));
        }
        morphology.process(nodes);
        parsing.process(nodes);
        for (int i = 0; i < sentence.size(); i++) {
            String proposed = nodes[i + 1].getLemma();
            sentence.lemma(i, Lemmas.of(sentence.plain(i), sentence.tag(i), proposed == null ? "" : proposed));
        }
        for (int i = 0; i < sentence.size(); i++) {
            sentence.root(i);
        }
        for (int i = 0; i < sentence.size(); i++) {
            NLPNode head = nodes[i + 1].getDependencyHead();
            if (head != null && head.getID() > 0) {
                sentence.hang(i, head.getID() - 1, nodes[i + 1].getDependencyLabel());
            }
        }
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    private static NLPNode[] nodes(Draft sentence) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < sentence.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, sentence.plain(i));
        }
        return nodes;
    }
}
