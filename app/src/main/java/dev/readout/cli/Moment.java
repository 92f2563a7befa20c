package dev.readout.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: a day stands for its end in UTC, an instant for itself. */
final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String told) {
        try {
            return told.contains("T")
                    ? OffsetDateTime.parse(told).toInstant()
                    : LocalDate.parse(told)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + told + "' is no day such as 2031-05-04 and no instant such as 2031-05-04T10:00:00Z");
        }
    }
}
