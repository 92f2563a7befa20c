package dev.readout.language;

import dev.readout.document.Block;
import dev.readout.document.Document;

/**
 * Reads a text as language: sentences, tokens, lemmas, tags, dependencies. Thread-safe. The interface is ours so that
 * a better parser can take the place of today's.
 */
public interface Language {
    /** The sentences of the blocks that it reads; the others have none. */
    AnalyzedText analyze(Document document);

    /** Whether a block is in its language, or does not tell in which it is. */
    boolean reads(Block block);

    /** Name, version and hash of the models, part of every coding's fingerprint. */
    String fingerprint();
}
