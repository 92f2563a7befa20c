package dev.readout.coding;

import dev.readout.document.Document;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.Sighting;
import java.util.List;

/**
 * The coding of one text: a pure function of the text, its metadata and the fingerprint.
 *
 * @param document what was coded
 * @param fingerprint hash of code version, codebook, lexicons, registers and models; with the text's hash and the
 *     metadata it decides every value here
 * @param sightings who was named in which office
 * @param mechanisms the dialogues, treaties, summits and resolutions that are named, in the order of the text
 */
public record Coded(
        Document document,
        String fingerprint,
        List<Engagement> engagements,
        List<Act> acts,
        List<Sighting> sightings,
        List<MechanismMention> mechanisms) {
    public Coded {
        mechanisms = List.copyOf(mechanisms);
        sightings = List.copyOf(sightings);
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
    }

    /** A coding that tells of nobody's office and names no mechanism. */
    public Coded(Document document, String fingerprint, List<Engagement> engagements, List<Act> acts) {
        this(document, fingerprint, engagements, acts, List.of(), List.of());
    }
}
