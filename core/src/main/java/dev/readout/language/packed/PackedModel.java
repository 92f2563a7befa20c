package dev.readout.language.packed;

import java.io.IOException;
import java.util.List;

/**
 * One of NLP4J's linear models. A template is told as its items with a blank between them; an item as
 * {@code source;relation;window;field;attribute}, in NLP4J's words.
 *
 * @param labels what it decides on, by index
 * @param single its templates of one feature each
 * @param sets its templates of a set of features each, one item a template
 * @param features where the weights of each feature are; the kind of a feature is the number of its template, those of
 *     sets first
 * @param weights weight of each feature and label
 */
public record PackedModel(
        List<String> labels, List<String> single, List<String> sets, StringIndex features, Weights weights) {

    static PackedModel read(PackedInput in) {
        return new PackedModel(in.strings(), in.strings(), in.strings(), StringIndex.read(in), Weights.read(in));
    }

    public void write(PackedOutput out) throws IOException {
        out.strings(labels);
        out.strings(single);
        out.strings(sets);
        features.write(out);
        weights.write(out);
    }
}
