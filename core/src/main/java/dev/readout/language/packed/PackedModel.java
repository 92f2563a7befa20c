package dev.readout.language.packed;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of NLP4J's linear models.
 *
 * @param labels what it decides on, by index
 * @param single its templates of one feature each
 * @param sets its templates of a set of features each
 * @param features number of each feature
 * @param weights weight of each feature and label
 */
public record PackedModel(
        List<String> labels, List<String> single, List<String> sets, StringIndex features, SparseWeights weights) {

    /** The words for templates, as the constructor takes them. */
    public static List<String> describe(List<FeatureItem[]> templates) {
        return templates.stream()
                .map(items -> Arrays.stream(items).map(PackedTemplate::describe).collect(Collectors.joining(" ")))
                .toList();
    }

    static PackedModel read(PackedInput in) {
        return new PackedModel(in.strings(), in.strings(), in.strings(), StringIndex.read(in), SparseWeights.read(in));
    }

    public void write(PackedOutput out) throws IOException {
        out.strings(labels);
        out.strings(single);
        out.strings(sets);
        features.write(out);
        weights.write(out);
    }

    public NLPComponent<NLPNode> tagger() {
        return fill(new POSTagger<>());
    }

    public NLPComponent<NLPNode> parser() {
        return fill(new Parser(labels));
    }

    private <S extends NLPState<NLPNode>> NLPComponent<NLPNode> fill(OnlineComponent<NLPNode, S> component) {
        WeightVector vector = new WeightVector();
        vector.setSparseWeightVector(weights);
        OnlineOptimizer optimizer = new AdaGradMiniBatch(vector, 0, 0);
        LabelMap map = new LabelMap();
        labels.forEach(map::add);
        optimizer.setLabelMap(map);
        component.setOptimizer(optimizer);
        component.setFeatureTemplate(new PackedTemplate<>(single, sets, features));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /** NLP4J's parser, told of the labels that it would else collect in training. */
    private static final class Parser extends DEPParser<NLPNode> {
        private static final long serialVersionUID = 1;

        Parser(List<String> labels) {
            for (int i = 0; i < labels.size(); i++) {
                putLabel(labels.get(i), i);
            }
        }
    }
}
