package dev.readout.wording;

import dev.readout.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * What became of a clause from one edition to the next.
 *
 * @param before the clause in the earlier edition; absent where it was added
 * @param after the clause in the later one; absent where it was dropped
 * @param moved whether it stands elsewhere among those that stayed
 * @param shifts what was strengthened or softened in it
 * @param earlier in how many of all editions before the later one it stood
 * @param lastStood of a clause that was added, the latest earlier edition that had it: it has come back
 */
public record ClauseChange(
        Kind kind,
        Optional<Quoted> before,
        Optional<Quoted> after,
        boolean moved,
        List<Shift> shifts,
        BaseRate earlier,
        Optional<String> lastStood) {
    public ClauseChange {
        shifts = List.copyOf(shifts);
    }

    public enum Kind {
        STRENGTHENED,
        SOFTENED,
        /** Strengthened in some words and softened in others. */
        SHIFTED,
        DROPPED,
        ADDED,
        REWORDED,
        /** The same words, elsewhere. */
        MOVED
    }

    /** A clause as it stands in a text. */
    public record Quoted(Span span, String words) {
        static Quoted of(Clause clause) {
            return new Quoted(clause.span(), clause.quote());
        }
    }
}
