package dev.readout.models;

import dev.readout.language.packed.PackedLexica;
import dev.readout.language.packed.PackedLexicon;
import dev.readout.language.packed.PackedModel;
import dev.readout.language.packed.StringIndex;
import dev.readout.language.packed.Weights;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        MajorVector dense = model.getOptimizer().getWeightVector().getSparseWeightVector();
        Weights.Builder weights = new Weights.Builder(dense.getLabelSize());
        StringIndex features = features(template, dense, weights);
        return new PackedModel(
                model.getOptimizer().getLabelMap().getLabelList(),
                template.getFeatureList().stream().map(Original::describe).toList(),
                template.getSetFeatureList().stream().map(Original::describe).toList(),
                features,
                weights.build());
    }

    /** The words for a template, see {@link PackedModel}. */
    private static String describe(FeatureItem... items) {
        return Arrays.stream(items)
                .map(item ->
                        item.source + ";" + item.relation + ";" + item.window + ";" + item.field + ";" + item.attribute)
                .collect(Collectors.joining(" "));
    }

    /** A feature without a weight, as of those that were cut off in training, changes no score and is left out. */
    private static StringIndex features(
            FeatureTemplate<NLPNode, ?> template, MajorVector dense, Weights.Builder weights) {
        List<Object2IntMap<String>> maps = featureMap(template).getIndexMaps();
        long[] rows = rows(dense, weights);
        StringIndex.Builder index =
                new StringIndex.Builder(maps.stream().mapToInt(Map::size).sum());
        for (int kind = 0; kind < maps.size(); kind++) {
            for (Object2IntMap.Entry<String> entry : maps.get(kind).object2IntEntrySet()) {
                int feature = entry.getIntValue();
                if (feature > 0 && feature < rows.length && rows[feature] >= 0) {
                    index.put(kind, entry.getKey(), rows[feature]);
                }
            }
        }
        return index.build();
    }

    private static long[] rows(MajorVector dense, Weights.Builder weights) {
        long[] rows = new long[dense.getFeatureSize()];
        float[] row = new float[dense.getLabelSize()];
        for (int feature = 0; feature < rows.length; feature++) {
            for (int label = 0; label < row.length; label++) {
                row[label] = dense.get(dense.indexOf(label, feature));
            }
            rows[feature] = weights.add(row);
        }
        return rows;
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
}
