package dev.readout.models;

import dev.readout.language.packed.PackedLexica;
import dev.readout.language.packed.PackedLexicon;
import dev.readout.language.packed.PackedModel;
import dev.readout.language.packed.SparseWeights;
import dev.readout.language.packed.StringIndex;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The models and lexica as nlp4j-english holds them. */
final class Original {
    static final String SOURCE = "nlp4j-english-1.1.3";

    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

    private Original() {}

    static NLPComponent<NLPNode> tagger() {
        return NLPUtils.getComponent(MODELS + "en-pos.xz");
    }

    static NLPComponent<NLPNode> parser() {
        return NLPUtils.getComponent(MODELS + "en-dep.xz");
    }

    static PackedLexica lexica() throws IOException {
        return new PackedLexica(
                lexicon("en-ambiguity-classes-simplified-lowercase.xz"),
                lexicon("en-brown-clusters-simplified-lowercase.xz"));
    }

    @SuppressWarnings("unchecked")
    private static PackedLexicon lexicon(String name) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(LEXICA + name)) {
            return PackedLexicon.of((Map<String, ? extends Collection<String>>) in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static PackedModel pack(NLPComponent<NLPNode> component) {
        OnlineComponent<NLPNode, ?> model = (OnlineComponent<NLPNode, ?>) component;
        FeatureTemplate<NLPNode, ?> template = model.getFeatureTemplate();
        return new PackedModel(
                model.getOptimizer().getLabelMap().getLabelList(),
                PackedModel.describe(template.getFeatureList()),
                PackedModel.describe(template.getSetFeatureList().stream()
                        .map(item -> new edu.emory.mathcs.nlp.component.template.feature.FeatureItem[] {item})
                        .toList()),
                features(template),
                weights(model.getOptimizer().getWeightVector().getSparseWeightVector()));
    }

    private static StringIndex features(FeatureTemplate<NLPNode, ?> template) {
        List<Object2IntMap<String>> maps = featureMap(template).getIndexMaps();
        StringIndex.Builder index =
                new StringIndex.Builder(maps.stream().mapToInt(Map::size).sum());
        for (int kind = 0; kind < maps.size(); kind++) {
            for (Object2IntMap.Entry<String> entry : maps.get(kind).object2IntEntrySet()) {
                index.put(kind, entry.getKey(), entry.getIntValue());
            }
        }
        return index.build();
    }

    /** The template shows its features to subclasses only. */
    private static FeatureMap featureMap(FeatureTemplate<NLPNode, ?> template) {
        try {
            var field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not the NLP4J that this was written for", e);
        }
    }

    private static SparseWeights weights(MajorVector dense) {
        int rows = dense.getFeatureSize();
        int columns = dense.getLabelSize();
        int filled = dense.countNonZeroWeights();
        int[] starts = new int[rows + 1];
        byte[] labels = new byte[filled];
        float[] weights = new float[filled];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            starts[row] = at;
            for (int label = 0; label < columns; label++) {
                float weight = dense.get(dense.indexOf(label, row));
                if (weight != 0) {
                    labels[at] = (byte) label;
                    weights[at++] = weight;
                }
            }
        }
        starts[rows] = at;
        return new SparseWeights(columns, starts, labels, weights);
    }
}
