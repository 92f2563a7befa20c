package dev.readout.query;

import dev.readout.document.Text;
import java.util.List;

/**
 * All that one version of a document says.
 *
 * @param text its characters, without blocks and origins
 * @param engagements in the order of the text, as the acts
 */
public record DocumentFacts(Source source, Text text, List<EngagementRow> engagements, List<ActRow> acts) {
    public DocumentFacts {
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
    }
}
