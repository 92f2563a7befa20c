package dev.readout.testing;

import dev.readout.search.SentenceVectors;
import java.util.List;
import java.util.Locale;

/** Vectors that are near where texts share words, some words counting as one: enough to show what is done with them. */
public final class WordCounts implements SentenceVectors {
    private static final int SIZE = 64;

    @Override
    public String model() {
        return "word counts";
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(WordCounts::vector).toList();
    }

    private static float[] vector(String text) {
        float[] vector = new float[SIZE];
        vector[0] = 0.01f;
        for (String word :
                text.toLowerCase(Locale.ROOT).replace("denounced", "condemned").split("[^a-z]+")) {
            vector[Math.floorMod(word.hashCode(), SIZE)]++;
        }
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    @Override
    public void close() {}
}
