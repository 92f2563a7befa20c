package dev.readout.query;

import dev.readout.store.InstantForm;
import java.time.Instant;
import java.util.Optional;

/**
 * The record as it is known now, or as it was known at a moment, which is another thing than what held in the world then.
 *
 * @param then the moment; absent for now
 */
record AsKnown(Optional<Instant> then) {

    static AsKnown now() {
        return new AsKnown(Optional.empty());
    }

    /** Of {@code codings c}: whether it is the one that counts of its snapshot. */
    String current() {
        return term("c.current = 1", "current", "c.id");
    }

    /** Of {@code snapshots s}: whether no later version stands in its place. */
    String latest() {
        return term("s.latest = 1", "latest", "s.id");
    }

    /** Of {@code documents d}: whether it repeats none. */
    String original() {
        return "NOT " + repost();
    }

    /** Of {@code documents d}: whether it repeats another. */
    String repost() {
        return term("d.repost_of IS NOT NULL", "repost", "d.id");
    }

    private String term(String now, String what, String thing) {
        return then.map(moment -> held(what, thing, moment)).orElse("(" + now + ")");
    }

    /** The last change until the moment is the same for all rows, and found once. */
    private static String held(String what, String thing, Instant moment) {
        String sequence = "(SELECT sequence FROM change_times WHERE at <= '" + InstantForm.of(moment)
                + "' ORDER BY at DESC, sequence DESC LIMIT 1)";
        return "EXISTS (SELECT 1 FROM periods p WHERE p.what = '" + what + "' AND p.thing = " + thing
                + " AND p.since <= " + sequence + " AND (p.until IS NULL OR p.until > " + sequence + "))";
    }
}
