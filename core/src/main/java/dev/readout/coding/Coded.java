package dev.readout.coding;

import dev.readout.document.Document;
import dev.readout.resolve.Engagement;
import java.util.List;

/**
 * The coding of one text: a pure function of the text, its metadata and the fingerprint.
 *
 * @param document what was coded
 * @param fingerprint hash of code version, codebook, lexicons, registers and models; with the text's hash and the
 *     metadata it decides every value here
 */
public record Coded(Document document, String fingerprint, List<Engagement> engagements, List<Act> acts) {
    public Coded {
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
    }
}
