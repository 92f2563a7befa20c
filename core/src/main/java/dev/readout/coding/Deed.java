package dev.readout.coding;

import dev.readout.document.Span;
import java.util.List;

/**
 * What a text says that somebody has done: it may fulfil what was undertaken. No act of the codebook, and counted nowhere.
 *
 * @param by who did it
 * @param trigger the verb
 * @param quote the words that say so, at most about 40
 * @param doing lemmas of the verb and of what it is done to: one of them must be in an undertaking that it fulfils
 * @param words lemmas of its content words, as those of a {@link Commitment}
 */
public record Deed(List<ActorRef> by, Span trigger, Span quote, List<String> doing, List<String> words) {
    public Deed {
        by = List.copyOf(by);
        doing = List.copyOf(doing);
        words = List.copyOf(words);
    }
}
