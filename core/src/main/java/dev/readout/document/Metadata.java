package dev.readout.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is known about a document beside its text; absent is unknown.
 *
 * @param published the day of publication in the issuer's zone
 * @param instant the instant of publication, where that is known to the second
 * @param zone the zone of the issuer's capital
 * @param issuer the code of the issuing state or body (ISO 3166-1 alpha-3, or the codebook's)
 * @param address where it was published
 * @param title its headline
 */
public record Metadata(
        Optional<Known<LocalDate>> published,
        Optional<Known<OffsetDateTime>> instant,
        Optional<Known<ZoneId>> zone,
        Optional<Known<String>> issuer,
        Optional<Known<String>> address,
        Optional<Known<String>> title) {

    public static Metadata unknown() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This, completed by the other where this one does not know. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                published.or(other::published),
                instant.or(other::instant),
                zone.or(other::zone),
                issuer.or(other::issuer),
                address.or(other::address),
                title.or(other::title));
    }
}
