package dev.readout.spark;

import dev.readout.intake.Intake;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.pipeline.CarefulCoder;
import dev.readout.pipeline.DiplomaticPipeline;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What reads and codes on an executor. Made once in its virtual machine, by whichever task comes first, and shared by all:
 * the models take seconds to load and most of the memory.
 */
record Coder(Intake intake, CarefulCoder pipeline, CountedLanguage language) {
    private static final ConcurrentMap<Settings, Coder> MADE = new ConcurrentHashMap<>();

    /** @param models the directory of the parser's models on this machine */
    static Coder of(Settings settings, Path models) {
        return MADE.computeIfAbsent(settings, s -> make(s, models));
    }

    private static Coder make(Settings settings, Path models) {
        CountedLanguage language = new CountedLanguage(Nlp4jLanguage.load(models));
        return new Coder(
                new Intake(settings.limits(), settings.fields()),
                new CarefulCoder(DiplomaticPipeline.load(settings.data(), language)),
                language);
    }
}
