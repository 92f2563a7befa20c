package dev.readout.codebook;

import java.util.Map;
import java.util.Optional;

/**
 * What CAMEO has, as data.
 *
 * @param roots by their two digits
 * @param codes by their three or four digits
 */
public record CameoScheme(Map<String, Root> roots, Map<String, Code> codes) {
    public CameoScheme {
        roots = Map.copyOf(roots);
        codes = Map.copyOf(codes);
    }

    /** A root; statements (01) are in no quad class. */
    public record Root(String name, Optional<Quad> quad) {}

    /**
     * A code.
     *
     * @param goldstein Goldstein's score as extended to CAMEO, from -10 to 10; empty for codes that the scale lacks
     */
    public record Code(String code, String name, Optional<Double> goldstein) {}

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    public Optional<Quad> quad(String code) {
        return Optional.ofNullable(roots.get(code.substring(0, 2))).flatMap(Root::quad);
    }
}
