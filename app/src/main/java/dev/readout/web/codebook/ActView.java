package dev.readout.web.codebook;

import dev.readout.codebook.ActEntry;
import dev.readout.evaluate.Score;
import java.util.List;
import java.util.Optional;

/** @param score in the samples; absent where they hold none of it */
public record ActView(ActEntry entry, Optional<Score> score, List<Rule> rules) {
    public ActView {
        rules = List.copyOf(rules);
    }

    /**
     * @param text the rule in plain English
     * @param examples that it codes; they run as tests
     */
    public record Rule(String id, String text, List<String> examples) {
        public Rule {
            examples = List.copyOf(examples);
        }
    }
}
