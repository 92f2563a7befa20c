package dev.readout.evaluate;

import java.time.LocalDate;
import java.util.List;

/**
 * A text whose times were marked by hand.
 *
 * @param name of its file
 * @param created the day on which it was made
 * @param text its characters, without markup
 * @param times what is marked, in the order of the text
 */
public record TimedDocument(String name, LocalDate created, String text, List<Marked> times) {
    public TimedDocument {
        times = List.copyOf(times);
    }

    /**
     * A time.
     *
     * @param start offset of its first character in code points; so also {@code end}, exclusive
     * @param type as TIMEX3 has it, such as {@code DATE}
     * @param value in the form of TIMEX3, such as {@code 1998-01-08}
     */
    public record Marked(int start, int end, String type, String value) {
        /** Characters that both have. */
        int shared(Marked other) {
            return Math.min(end, other.end) - Math.max(start, other.start);
        }
    }
}
