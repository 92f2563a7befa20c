package dev.readout.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in a form of fixed length: the order of the characters is that of time, from the year 0 to 9999. */
public final class InstantForm {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private InstantForm() {}

    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
