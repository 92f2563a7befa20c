package dev.readout.correct;

import java.time.Instant;
import java.util.Comparator;

/**
 * Whether evidence shows that a commitment was kept, as a person said. The last word on the two counts.
 *
 * @param commitment key of the fact
 * @param evidence key of the fact that is said to show it
 * @param why the reason given
 */
public record Judgement(String commitment, String evidence, Verdict verdict, String who, Instant at, String why) {
    public static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::at)
            .thenComparing(Judgement::commitment)
            .thenComparing(Judgement::evidence)
            .thenComparing(Judgement::who)
            .thenComparing(Judgement::verdict)
            .thenComparing(Judgement::why);

    /** What was said. */
    public enum Verdict {
        ACCEPT,
        REJECT
    }

    public Judgement {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a judgement tells who says so, and why");
        }
    }
}
