package dev.readout.search;

import java.util.List;

/** Makes vectors of sentences, near each other for sentences that mean the same. */
public interface SentenceVectors extends AutoCloseable {

    /** Names the model: vectors of two models are not compared. */
    String model();

    /** One unit vector for each text, in their order; the same for a text whatever stands beside it. */
    List<float[]> embed(List<String> texts);

    @Override
    void close();
}
