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
 * @param commitments what its acts commit to, in the order of the acts
 * @param deeds what somebody is said to have done
 */
public record Coded(
        Document document,
        String fingerprint,
        List<Engagement> engagements,
        List<Act> acts,
        List<Sighting> sightings,
        List<MechanismMention> mechanisms,
        List<Commitment> commitments,
        List<Deed> deeds) {
    public Coded {
        deeds = List.copyOf(deeds);
        commitments = List.copyOf(commitments);
        mechanisms = List.copyOf(mechanisms);
        sightings = List.copyOf(sightings);
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
    }

    /** A coding that tells of nobody's office, names no mechanism and whose acts commit to nothing. */
    public Coded(Document document, String fingerprint, List<Engagement> engagements, List<Act> acts) {
        this(document, fingerprint, engagements, acts, List.of(), List.of());
    }

    /** A coding whose acts commit to nothing. */
    public Coded(
            Document document,
            String fingerprint,
            List<Engagement> engagements,
            List<Act> acts,
            List<Sighting> sightings,
            List<MechanismMention> mechanisms) {
        this(document, fingerprint, engagements, acts, sightings, mechanisms, List.of(), List.of());
    }
}
