package dev.readout.bench;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;

/** A language that counts what the one below it costs. */
final class TimedLanguage implements Language {
    private final Language language;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LongAdder cpuNanos = new LongAdder();
    private final LongAdder tokens = new LongAdder();
    private final LongAdder sentences = new LongAdder();

    TimedLanguage(Language language) {
        this.language = language;
    }

    @Override
    public AnalyzedText analyze(Document document) {
        long before = threads.getCurrentThreadCpuTime();
        AnalyzedText text = language.analyze(document);
        cpuNanos.add(threads.getCurrentThreadCpuTime() - before);
        sentences.add(text.sentences().size());
        text.sentences().forEach(sentence -> tokens.add(sentence.size()));
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

    void reset() {
        cpuNanos.reset();
        tokens.reset();
        sentences.reset();
    }

    double cpuSeconds() {
        return cpuNanos.sum() / 1e9;
    }

    long tokens() {
        return tokens.sum();
    }

    long sentences() {
        return sentences.sum();
    }
}
