package dev.readout.correct;

import dev.readout.coding.FactKey;
import dev.readout.document.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of the record: never made in it, only added to it.
 *
 * @param who who says so
 * @param at when it was said, to the millisecond; part of what is said, since one may say the same again later
 * @param why the reason, in a sentence
 */
public record Correction(Amendment amendment, String who, Instant at, String why) {
    private static final int DIGITS = 16;

    /** The order in which corrections are applied: whatever order they arrive in. */
    public static final Comparator<Correction> ORDER =
            Comparator.comparing(Correction::at).thenComparing(Correction::id);

    public Correction {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a correction tells who and why");
        }
    }

    /** What it is called: the first digits of a SHA-256 over all that it says. */
    public String id() {
        StringBuilder all = new StringBuilder();
        List.of(who, at.toString(), why).forEach(part -> append(all, part));
        amendment.parts().forEach(part -> append(all, part));
        return Text.sha256(all.toString()).substring(0, DIGITS);
    }

    /** How a fact names it in the place of a rule. */
    public String rule() {
        return "correction:" + id();
    }

    /** The fact that it is about, where it is about one; the first of two reports. */
    public Optional<FactKey> fact() {
        return switch (amendment) {
            case Amendment.Addition a ->
                Optional.of(new FactKey(a.textHash(), a.kind(), a.trigger(), "+" + id().substring(0, DIGITS / 2)));
            case Amendment.Alteration a -> Optional.of(a.fact());
            case Amendment.Rejection r -> Optional.of(r.fact());
            case Amendment.Confirmation c -> Optional.of(c.fact());
            case Amendment.Merger m -> Optional.empty();
            case Amendment.Split s -> Optional.empty();
            case Amendment.Pairing p -> Optional.of(p.one());
            case Amendment.Undoing u -> Optional.empty();
        };
    }

    /** Each part with its length before it, so that no two lists run together. */
    private static void append(StringBuilder all, String part) {
        all.append(part.length()).append(':').append(part);
    }
}
