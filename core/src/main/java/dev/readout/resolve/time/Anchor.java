package dev.readout.resolve.time;

import java.time.LocalDate;

/**
 * The day that the dates of a text are told from.
 *
 * @param day the day
 * @param basis what it rests on, the end of the rules' names: {@code publication}, {@code date-line},
 *     {@code weekday-and-facts}
 * @param exact whether it is the document's own day, so that "today" is this day
 */
record Anchor(LocalDate day, String basis, boolean exact) {}
