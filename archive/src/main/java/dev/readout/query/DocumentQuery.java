package dev.readout.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents? Those that count, unless more is asked for: of each document the latest version, and of a release that
 * several documents print the first.
 *
 * @param document a document's key, or how it begins
 * @param issuer code of the issuing body
 * @param from first day of publication
 * @param to last day of publication
 * @param earlier whether earlier versions are asked for too
 * @param reposts whether documents are asked for too that repeat another
 * @param knownAt the moment as of which the record is asked for, as it was known then; absent for now
 */
public record DocumentQuery(
        Optional<String> document,
        Optional<String> issuer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean earlier,
        boolean reposts,
        Optional<Instant> knownAt,
        Page page)
        implements Query {

    /** All that count. */
    public static DocumentQuery all() {
        return new DocumentQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Page.all());
    }

    public DocumentQuery document(String keyOrStart) {
        return new DocumentQuery(Optional.of(keyOrStart), issuer, from, to, earlier, reposts, knownAt, page);
    }

    public DocumentQuery issuer(String code) {
        return new DocumentQuery(document, Optional.of(code), from, to, earlier, reposts, knownAt, page);
    }

    public DocumentQuery from(LocalDate day) {
        return new DocumentQuery(document, issuer, Optional.of(day), to, earlier, reposts, knownAt, page);
    }

    public DocumentQuery to(LocalDate day) {
        return new DocumentQuery(document, issuer, from, Optional.of(day), earlier, reposts, knownAt, page);
    }

    /** Earlier versions too. */
    public DocumentQuery withEarlier() {
        return new DocumentQuery(document, issuer, from, to, true, reposts, knownAt, page);
    }

    /** Documents too that repeat another. */
    public DocumentQuery withReposts() {
        return new DocumentQuery(document, issuer, from, to, earlier, true, knownAt, page);
    }

    /** As the record was known at a moment. */
    public DocumentQuery knownAt(Instant moment) {
        return new DocumentQuery(document, issuer, from, to, earlier, reposts, Optional.of(moment), page);
    }

    public DocumentQuery page(Page asked) {
        return new DocumentQuery(document, issuer, from, to, earlier, reposts, knownAt, asked);
    }

    public DocumentQuery page(int limit, int offset) {
        return page(new Page(limit, offset));
    }
}
