package dev.readout.spark;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Language;
import dev.readout.language.Sentence;

/** A language that counts its tokens, apart for each thread: a task is one thread, and several share the language. */
final class CountedLanguage implements Language {
    private final Language language;
    private final ThreadLocal<Long> tokens = ThreadLocal.withInitial(() -> 0L);

    CountedLanguage(Language language) {
        this.language = language;
    }

    /** The tokens that this thread has read since it asked last. */
    long take() {
        long taken = tokens.get();
        tokens.remove();
        return taken;
    }

    @Override
    public AnalyzedText analyze(Document document) {
        AnalyzedText text = language.analyze(document);
        long read = text.sentences().stream().mapToLong(Sentence::size).sum();
        tokens.set(tokens.get() + read);
        return text;
    }

    @Override
    public boolean reads(Block block) {
        return language.reads(block);
    }

    @Override
    public String fingerprint() {
        return language.fingerprint();
    }
}
