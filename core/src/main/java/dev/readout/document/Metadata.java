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
 * @param id by which whoever hands it on tells it from others, over all its versions
 * @param version which version of it this is, as written there
 */
public record Metadata(
        Optional<Known<LocalDate>> published,
        Optional<Known<OffsetDateTime>> instant,
        Optional<Known<ZoneId>> zone,
        Optional<Known<String>> issuer,
        Optional<Known<String>> address,
        Optional<Known<String>> title,
        Optional<Known<String>> id,
        Optional<Known<String>> version) {

    /** Of what bears no id and no version. */
    public Metadata(
            Optional<Known<LocalDate>> published,
            Optional<Known<OffsetDateTime>> instant,
            Optional<Known<ZoneId>> zone,
            Optional<Known<String>> issuer,
            Optional<Known<String>> address,
            Optional<Known<String>> title) {
        this(published, instant, zone, issuer, address, title, Optional.empty(), Optional.empty());
    }

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
                title.or(other::title),
                id.or(other::id),
                version.or(other::version));
    }
}
