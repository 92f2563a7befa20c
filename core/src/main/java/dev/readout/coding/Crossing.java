package dev.readout.coding;

import dev.readout.codebook.Quad;
import java.util.List;
import java.util.Optional;

/**
 * A row of another scheme: what an act, or an engagement with the acts of discussing in it, is called there.
 *
 * @param facts ids of the engagement and acts that the row stands for
 * @param plover empty where PLOVER cannot hold it
 * @param cameo empty where CAMEO cannot hold it
 */
public record Crossing(List<String> facts, Optional<Plover> plover, Optional<Cameo> cameo) {
    public Crossing {
        facts = List.copyOf(facts);
    }

    /**
     * @param type such as {@code SUPPORT}
     * @param contexts those that the quote's words give
     * @param quad PLOVER's own: a request is verbal conflict
     * @param score PLOVER's own, from -10 to 10; not Goldstein's
     */
    public record Plover(String type, Optional<String> mode, List<String> contexts, Quad quad, double score) {
        public Plover {
            contexts = List.copyOf(contexts);
        }
    }

    /**
     * @param code of three or four digits
     * @param quad CAMEO's own: an appeal is verbal cooperation, a statement (01) in no class
     * @param goldstein from -10 to 10; empty for codes that the scale lacks
     */
    public record Cameo(String code, Optional<Quad> quad, Optional<Double> goldstein) {}
}
