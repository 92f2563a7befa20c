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
     * @param conditions what the rule asks for, in plain English
     * @param examples that it codes; they run as tests
     */
    public record Rule(String id, List<String> conditions, List<String> examples) {
        public Rule {
            conditions = List.copyOf(conditions);
            examples = List.copyOf(examples);
        }
    }
}
