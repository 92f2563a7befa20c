package dev.readout.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents?
 *
 * @param document a document's key, or how it begins
 * @param issuer code of the issuing body
 * @param from first day of publication
 * @param to last day of publication
 */
public record DocumentQuery(
        Optional<String> document, Optional<String> issuer, Optional<LocalDate> from, Optional<LocalDate> to, Page page)
        implements Query {

    public static DocumentQuery all() {
        return new DocumentQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Page.all());
    }

    public DocumentQuery document(String keyOrStart) {
        return new DocumentQuery(Optional.of(keyOrStart), issuer, from, to, page);
    }

    public DocumentQuery issuer(String code) {
        return new DocumentQuery(document, Optional.of(code), from, to, page);
    }

    public DocumentQuery from(LocalDate day) {
        return new DocumentQuery(document, issuer, Optional.of(day), to, page);
    }

    public DocumentQuery to(LocalDate day) {
        return new DocumentQuery(document, issuer, from, Optional.of(day), page);
    }

    public DocumentQuery page(int limit, int offset) {
        return new DocumentQuery(document, issuer, from, to, new Page(limit, offset));
    }
}
