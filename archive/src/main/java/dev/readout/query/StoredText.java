package dev.readout.query;

import dev.readout.document.Text;
import java.util.Optional;

/**
 * The text of one version of a document, checked against its hash.
 *
 * @param text without its origins
 * @param latest whether no later version stands in its place
 * @param repostOf the key of the document that this one repeats
 * @param arrival ascending in the order in which versions came into the archive; a recoding does not change it
 */
public record StoredText(Source source, Text text, boolean latest, Optional<String> repostOf, long arrival) {}
