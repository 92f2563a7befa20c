package dev.readout.web.wording;

import dev.readout.query.DocumentQuery;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** One document of the index by its key. */
final class Listings {
    private Listings() {}

    /** Of those that count: one that repeats another does not. */
    static Optional<Listed> find(Search search, String key) {
        return search.list(DocumentQuery.all().document(key)).stream()
                .filter(listed -> listed.document().equals(key))
                .findFirst();
    }

    /** Where the interface has it. */
    static String api(String key) {
        return "/api/v1/documents/"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
