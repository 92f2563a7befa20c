package dev.readout.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as people tell them. */
public final class Moments {
    private Moments() {}

    /**
     * A day stands for its end in UTC, an instant for itself.
     *
     * @throws java.time.DateTimeException where it is neither
     */
    public static Instant told(String told) {
        return told.contains("T")
                ? OffsetDateTime.parse(told).toInstant()
                : LocalDate.parse(told)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusMillis(1);
    }
}
