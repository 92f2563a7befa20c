package dev.readout.join;

import java.util.List;
import java.util.Optional;

/**
 * Whether two reports are of one event, and why.
 *
 * @param findings in which they agree or do not
 * @param ruling what a person said of the two, whatever is found
 */
public record Judgement(List<Finding> findings, int threshold, Optional<Ruling> ruling) {
    public Judgement {
        findings = List.copyOf(findings);
    }

    public int score() {
        return findings.stream().mapToInt(Finding::weight).sum();
    }

    /** Whether something forbids to join them. */
    public boolean isForbidden() {
        return ruling.map(said -> !said.same())
                .orElseGet(() -> findings.stream().anyMatch(Finding::forbids));
    }

    public boolean joins() {
        return ruling.map(Ruling::same).orElseGet(() -> !isForbidden() && score() >= threshold);
    }

    /** Whether a person said that they are of one event. */
    boolean isSaid() {
        return ruling.filter(Ruling::same).isPresent();
    }
}
