package dev.readout.language.packed;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.util.Arrays;
import java.util.List;

/** NLP4J's feature template with its features looked up in a {@link StringIndex}. */
final class PackedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1;

    /**
     * @param single templates that give one feature; items parted by blanks, see {@link #describe}
     * @param sets templates that give a set of features, one item each
     */
    @SuppressWarnings("this-escape")
    PackedTemplate(List<String> single, List<String> sets, StringIndex features) {
        super(null, new HyperParameter());
        single.forEach(
                items -> add(Arrays.stream(items.split(" ")).map(this::item).toArray(FeatureItem[]::new)));
        sets.forEach(item -> addSet(item(item)));
        feature_map = new IndexedFeatures(features);
    }

    /** One item in a word: source, relation, window, field and attribute. */
    static String describe(FeatureItem item) {
        return item.source + ";" + item.relation + ";" + item.window + ";" + item.field + ";" + item.attribute;
    }

    private FeatureItem item(String described) {
        String[] part = described.split(";");
        Field field = Field.valueOf(part[3]);
        return new FeatureItem(
                Source.valueOf(part[0]),
                part[1].equals("null") ? null : Relation.valueOf(part[1]),
                Integer.parseInt(part[2]),
                field,
                part[4].equals("null") ? null : createAttribute(field, part[4]));
    }

    private static final class IndexedFeatures extends FeatureMap {
        private static final long serialVersionUID = 1;

        private final transient StringIndex index;

        IndexedFeatures(StringIndex index) {
            this.index = index;
        }

        @Override
        public int index(int type, String value) {
            return index.get(type, value);
        }
    }
}
