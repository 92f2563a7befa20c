package dev.readout.resolve;

import dev.readout.document.Span;
import java.util.List;

/**
 * A stretch of a sentence that tells a date.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param span its characters
 * @param value the date; unknown where the text does not tell enough
 * @param inferred the fields that were inferred: {@code year}, {@code month}
 * @param rule the rule that gave the value, such as {@code full-date}, {@code today}, {@code year-from-publication}
 */
public record DateMention(
        int sentence, int from, int to, Span span, TimeValue value, List<String> inferred, String rule) {
    public DateMention {
        inferred = List.copyOf(inferred);
    }
}
