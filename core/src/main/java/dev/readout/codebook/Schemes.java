package dev.readout.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The other schemes of coding, and how the codebook's acts and engagements cross over to them. Immutable.
 *
 * @param plover PLOVER
 * @param cameo CAMEO
 * @param acts by the act's name; every act of the codebook has one
 * @param engagements of which the first that holds decides
 */
public record Schemes(
        PloverScheme plover, CameoScheme cameo, Map<String, ActCrossing> acts, List<EngagementCrossing> engagements) {
    public Schemes {
        acts = Map.copyOf(acts);
        engagements = List.copyOf(engagements);
    }

    /**
     * Reads the sections {@code plover-scheme}, {@code cameo-scheme}, {@code crosswalk} and {@code engagement-crosswalk}.
     *
     * @throws DataException where a file breaks the schema or names a code that no scheme has
     */
    public static Schemes load(DataFiles data, ActCodebook acts) {
        return new SchemesReader(data).read(acts);
    }

    /** Empty for an act that these files do not know. */
    public Optional<ActCrossing> find(String act) {
        return Optional.ofNullable(acts.get(act));
    }
}
