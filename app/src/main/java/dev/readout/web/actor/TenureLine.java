package dev.readout.web.actor;

import dev.readout.query.TenureRow.Spelling;
import dev.readout.web.meet.Meeting;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody in an office, as texts have shown it.
 *
 * @param documents how many name the person so
 */
public record TenureLine(
        String name, String office, String country, List<Spelling> spellings, int documents, Shown first, Shown last) {
    public TenureLine {
        spellings = List.copyOf(spellings);
    }

    /**
     * @param day on which the text was published
     * @param words name and office
     */
    public record Shown(LocalDate day, String words, Meeting.Origin origin) {}
}
