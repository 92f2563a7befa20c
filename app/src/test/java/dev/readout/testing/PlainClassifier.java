package dev.readout.testing;

import dev.readout.coding.Choice;
import dev.readout.coding.Choice.How;
import dev.readout.coding.Classifier;
import java.util.Map;

/** Takes "condemned" for an act, everything else for an example; tells source and target in its rule. */
public final class PlainClassifier implements Classifier {
    @Override
    public Choice classify(String sentence, String source, String target) {
        boolean rule = sentence.contains("condemned");
        String act = rule ? "condemn" : "thank";
        return new Choice(
                act,
                rule ? "ACCUSE" : "SUPPORT",
                rule ? How.RULE : How.EXAMPLE,
                source + ">" + target,
                rule ? "condemned" : "",
                Map.of(act, 1.0));
    }
}
