package dev.readout.query;

import dev.readout.codebook.Spellings;
import java.util.Optional;

/**
 * Which tenures have the texts shown?
 *
 * @param name a whole name, in any of its spellings
 * @param country code of the state or body
 * @param office words that the office holds, in any case
 * @param of the documents that show them, by key, start of the key, issuer or day of publication
 * @param spellings by which two names of one state and office are one person
 */
public record TenureQuery(
        Optional<String> name,
        Optional<String> country,
        Optional<String> office,
        DocumentQuery of,
        Spellings spellings,
        Page page)
        implements Query {

    public static TenureQuery all(Spellings spellings) {
        return new TenureQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), DocumentQuery.all(), spellings, Page.all());
    }

    public TenureQuery name(String whole) {
        return new TenureQuery(Optional.of(whole), country, office, of, spellings, page);
    }

    public TenureQuery country(String code) {
        return new TenureQuery(name, Optional.of(code), office, of, spellings, page);
    }

    public TenureQuery office(String words) {
        return new TenureQuery(name, country, Optional.of(words), of, spellings, page);
    }

    public TenureQuery of(DocumentQuery documents) {
        return new TenureQuery(name, country, office, documents, spellings, page);
    }

    public TenureQuery page(Page asked) {
        return new TenureQuery(name, country, office, of, spellings, asked);
    }

    public TenureQuery page(int limit, int offset) {
        return page(new Page(limit, offset));
    }
}
