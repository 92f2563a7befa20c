package dev.readout.join;

import java.util.List;

/**
 * Whether two reports are of one event, and why.
 *
 * @param findings in which they agree or do not
 */
public record Judgement(List<Finding> findings, int threshold) {
    public Judgement {
        findings = List.copyOf(findings);
    }

    public int score() {
        return findings.stream().mapToInt(Finding::weight).sum();
    }

    /** Whether something forbids to join them. */
    public boolean isForbidden() {
        return findings.stream().anyMatch(Finding::forbids);
    }

    public boolean joins() {
        return !isForbidden() && score() >= threshold;
    }
}
