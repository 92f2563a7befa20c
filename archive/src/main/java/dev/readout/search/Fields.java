package dev.readout.search;

import java.util.List;

/** The names of the index's fields. */
final class Fields {
    /** The words of the text as written; case, accents and width folded. */
    static final String WORDS = "words";
    /** The same words, each in its dictionary form. */
    static final String STEMS = "stems";

    static final String TITLE_WORDS = "title_words";
    static final String TITLE_STEMS = "title_stems";

    static final String DOCUMENT = "document";
    static final String CODING = "coding";
    static final String TEXT_HASH = "text_hash";
    static final String LATEST = "latest";
    static final String REPOST = "repost";
    static final String DAY = "day";
    static final String TITLE = "title";
    /** What kind of publication it is, by its headline. */
    static final String GENRE = "genre";

    static final String ARRIVAL = "arrival";
    static final String YES = "1";

    static final String ISSUER = "issuer";
    static final String ACTOR = "actor";
    static final String ACT = "act";
    static final String LANGUAGE = "lang";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String MONTH = "month";

    /** What documents are counted by. */
    static final List<String> FACETS = List.of(ISSUER, ACT, ACTOR, YEAR, MONTH, LANGUAGE, KIND);

    private Fields() {}

    /** Where the values of a facet stand, as they are shown. */
    static String facet(String name) {
        return "facet_" + name;
    }
}
