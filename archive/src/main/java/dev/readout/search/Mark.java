package dev.readout.search;

import dev.readout.query.Holdings;
import java.util.Map;
import java.util.Optional;

/**
 * Up to where an index goes, as its commits say.
 *
 * @param sequence of the last change that is in it; 0 for none
 * @param change that change as the log has it: an archive whose log has another one there is another archive
 */
record Mark(long sequence, String change) {
    static final Mark START = new Mark(0, "");

    static Mark of(Holdings holdings, long sequence) {
        return new Mark(sequence, holdings.findChange(sequence).orElse(""));
    }

    /** What a commit says; absent where it is of another form. */
    static Optional<Mark> find(Form form, Map<String, String> data) {
        return form.version().equals(data.get("form"))
                ? Optional.of(
                        new Mark(Long.parseLong(data.getOrDefault("sequence", "0")), data.getOrDefault("change", "")))
                : Optional.empty();
    }

    Map<String, String> toData(Form form) {
        return Map.of("form", form.version(), "sequence", Long.toString(sequence), "change", change);
    }

    /** Whether this archive can have been indexed so. */
    boolean isOf(Holdings holdings) {
        return sequence == 0 || holdings.findChange(sequence).equals(Optional.of(change));
    }
}
