package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.search.Listed;
import java.util.Optional;

/**
 * Words of a document, as they are shown to prove something.
 *
 * @param span of the words in the text of this hash
 * @param words cut out of the stored text
 * @param context the sentence around them, or what of it can be read at once; holds the words
 * @param contextSpan where that stands
 * @param voice whose words they are where they are not the issuer's own: a speaker or whoever is quoted
 */
public record Use(
        Listed in,
        String textHash,
        Span span,
        String words,
        Span contextSpan,
        String context,
        Optional<String> voice) {}
