package dev.readout.resolve.time;

import dev.readout.document.Span;

/**
 * A stretch of text that tells a time, as TimeML's TIMEX3 has it.
 *
 * @param sentence index of its sentence
 * @param span its characters
 * @param type what kind of time
 * @param value in the form of TIMEX3: {@code 2024-05-31}, {@code 2024-W22}, {@code 2024-Q2}
 */
public record Timex(int sentence, Span span, Type type, String value) {

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
