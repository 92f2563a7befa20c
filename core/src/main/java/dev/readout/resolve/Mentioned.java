package dev.readout.resolve;

import dev.readout.language.AnalyzedText;
import java.util.List;

/**
 * A text with what it names explicitly. Each list is in the order of the text; mentions of one list do not overlap.
 */
public record Mentioned(AnalyzedText text, List<Mention> actors, List<PlaceMention> places, List<DateMention> dates) {
    public Mentioned {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
    }
}
