package dev.readout.suggest;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Choice;
import dev.readout.coding.Choice.How;
import dev.readout.coding.Classifier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Chooses the act of the examples nearest to a sentence, each weighed by its likeness. Thread-safe. */
public final class Neighbours implements Classifier {
    /** Both chosen by leaving one example out at a time. */
    private static final int NEAREST = 12;

    private static final double SHARPNESS = 12;

    private final Embedder embedder;
    private final ActCodebook codebook;
    private final List<Example> examples;
    private final List<float[]> vectors;

    /**
     * @param data where the examples are
     * @throws dev.readout.codebook.DataException where an example breaks the schema or names an act that there is not
     */
    public Neighbours(Embedder embedder, ActCodebook codebook, DataFiles data) {
        this(embedder, codebook, Example.load(data));
    }

    Neighbours(Embedder embedder, ActCodebook codebook, List<Example> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("there are no examples");
        }
        examples.forEach(e -> codebook.get(e.act()));
        this.embedder = embedder;
        this.codebook = codebook;
        this.examples = List.copyOf(examples);
        this.vectors = embedder.embed(examples.stream().map(Example::masked).toList());
    }

    @Override
    public Choice classify(String sentence, String source, String target) {
        float[] vector =
                embedder.embed(List.of(Example.mask(sentence, source, target))).getFirst();
        return choose(vector, -1);
    }

    /** The choice for a vector, one example left out. */
    Choice choose(float[] vector, int without) {
        double[] likeness = vectors.stream().mapToDouble(v -> cosine(v, vector)).toArray();
        List<Integer> nearest = IntStream.range(0, likeness.length)
                .filter(i -> i != without)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -likeness[i]).thenComparing(i -> i))
                .limit(NEAREST)
                .toList();
        Map<String, Double> weights = new HashMap<>();
        nearest.forEach(i -> weights.merge(examples.get(i).act(), Math.exp(SHARPNESS * likeness[i]), Double::sum));
        double sum = weights.values().stream().mapToDouble(w -> w).sum();
        Map<String, Double> scores = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> scores.put(e.getKey(), e.getValue() / sum));
        String act = scores.keySet().iterator().next();
        Example best = nearest.stream()
                .map(examples::get)
                .filter(e -> e.act().equals(act))
                .findFirst()
                .orElseThrow();
        return new Choice(act, codebook.get(act).plover(), How.EXAMPLE, best.text(), "", scores);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
