package dev.readout.query;

import java.time.LocalDate;
import java.util.List;

/**
 * A tenure as texts have shown it: somebody named in an office on a first day and on a last one. Between these days and
 * beyond them the texts state nothing.
 *
 * @param name as most of the texts write it
 * @param office as written, the state left out
 * @param country code of the state or body
 * @param spellings the other spellings, each with the rule that joins it
 * @param documents how many documents name the person so
 * @param first in the first text that does
 * @param last in the last one; the same as the first where there is one
 */
public record TenureRow(
        String name, String office, String country, List<Spelling> spellings, int documents, Seen first, Seen last) {
    public TenureRow {
        spellings = List.copyOf(spellings);
    }

    /** Another spelling of the name, and the rule by which it is the same. */
    public record Spelling(String name, String rule) {}

    /** The words that show it, and the day on which their text was published. */
    public record Seen(LocalDate day, SightingRow row) {}
}
