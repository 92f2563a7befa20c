package dev.readout.search;

import dev.readout.query.Days;
import dev.readout.search.Expression.Published;
import dev.readout.search.QueryTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days, months and years, and stretches of them: {@code 2024-05..2024-06}, {@code 2024..}, {@code ..2024-05-03}. */
final class DateRange {
    private static final String BETWEEN = "..";
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private DateRange() {}

    static Published read(Token value) {
        String told = value.text().strip();
        int between = told.indexOf(BETWEEN);
        try {
            Published range = between < 0
                    ? new Published(first(told), last(told))
                    : new Published(
                            between == 0 ? FIRST : first(told.substring(0, between)),
                            between + BETWEEN.length() == told.length()
                                    ? LAST
                                    : last(told.substring(between + BETWEEN.length())));
            if (range.from().isAfter(range.to()) || told.equals(BETWEEN)) {
                throw wrong(value);
            }
            return range;
        } catch (DateTimeException e) {
            throw wrong(value);
        }
    }

    private static LocalDate first(String told) {
        return Days.told(told).from().orElseThrow();
    }

    private static LocalDate last(String told) {
        return Days.told(told).to().orElseThrow();
    }

    private static QueryException wrong(Token value) {
        return new QueryException(
                "this is no date such as 2024, 2024-05, 2024-05-31, 2024-05..2024-06, 2024.. or ..2024",
                value.start(),
                value.end());
    }
}
