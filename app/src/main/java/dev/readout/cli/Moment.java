package dev.readout.cli;

import dev.readout.desk.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: a day stands for its end in UTC, an instant for itself. */
final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String told) {
        try {
            return Moments.told(told);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + told + "' is no day such as 2031-05-04 and no instant such as 2031-05-04T10:00:00Z");
        }
    }
}
