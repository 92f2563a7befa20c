package dev.readout.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year, as precise as a register has it: {@code 2024-05-31}, {@code 2024-05} or {@code 2024}.
 *
 * @param text as written
 * @param first the first day that it can mean
 * @param last the last one
 */
public record WrittenDay(String text, LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException where the text is none of the three */
    public static WrittenDay of(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield new WrittenDay(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new WrittenDay(text, month.atDay(1), month.atEndOfMonth());
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new WrittenDay(text, day, day);
                }
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a day, a month or a year such as 2024-05-31, found '" + text + "'", e);
        }
    }

    /** @throws DataException where the node's text is none of the three */
    static WrittenDay of(DataNode node) {
        try {
            return of(node.text());
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }
}
