package dev.readout.language;

import dev.readout.document.Document;

/**
 * Reads a text as language: sentences, tokens, lemmas, tags, dependencies. Thread-safe. The interface is ours so that
 * a better parser can take the place of today's.
 */
public interface Language {
    AnalyzedText analyze(Document document);

    /** Name, version and hash of the models, part of every coding's fingerprint. */
    String fingerprint();
}
