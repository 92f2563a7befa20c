package dev.readout.language;

/** Fills a sentence's tags, lemmas and tree. Thread-safe. */
interface Parser {
    void tag(Draft sentence);

    /** To be called after {@link #tag}, whose tags may have been repaired in between. */
    void parse(Draft sentence);

    /** Name and version or hash of what it runs on. */
    String fingerprint();
}
