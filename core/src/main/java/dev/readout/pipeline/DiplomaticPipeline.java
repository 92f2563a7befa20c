package dev.readout.pipeline;

import dev.readout.coding.ActCoder;
import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Language;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Resolved;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a document the whole way: language, explicit mentions, dates, places, then sentence by sentence short forms and
 * engagements, then acts.
 */
public final class DiplomaticPipeline implements Pipeline {
    private final Language language;
    private final Function<AnalyzedText, List<Mention>> actors;
    private final Function<AnalyzedText, List<PlaceMention>> places;
    private final Function<AnalyzedText, List<DateMention>> dates;
    private final Narrator narrator;
    private final ActCoder coder;
    private final String fingerprint;

    DiplomaticPipeline(
            Language language,
            Function<AnalyzedText, List<Mention>> actors,
            Function<AnalyzedText, List<PlaceMention>> places,
            Function<AnalyzedText, List<DateMention>> dates,
            Narrator narrator,
            ActCoder coder,
            String fingerprint) {
        this.language = language;
        this.actors = actors;
        this.places = places;
        this.dates = dates;
        this.narrator = narrator;
        this.coder = coder;
        this.fingerprint = fingerprint;
    }

    @Override
    public Coded code(Document document, Issues issues) {
        AnalyzedText text = language.analyze(document);
        Mentioned mentioned = new Mentioned(text, actors.apply(text), places.apply(text), dates.apply(text));
        Resolved resolved = narrator.tell(mentioned);
        return new Coded(document, fingerprint, resolved.engagements(), coder.code(resolved));
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
