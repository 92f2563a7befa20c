package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActRule;
import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule of the codebook has an example, and fires on it. */
class RuleExamplesTest {
    @Test
    void everyRuleFiresOnItsExamples() {
        List<String> silent = new ArrayList<>();
        for (ActEntry entry : ActCodebook.load(OneParagraph.DATA).list()) {
            entry.examples().forEach((rule, sentences) -> {
                for (String sentence : sentences) {
                    List<String> fired =
                            code(sentence).acts().stream().map(Act::rule).toList();
                    if (!fired.contains(rule)) {
                        silent.add(rule + " on \"" + sentence + "\", where " + fired + " fired");
                    }
                }
            });
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noRuleIsWithoutAnExample() {
        for (ActEntry entry : ActCodebook.load(OneParagraph.DATA).list()) {
            assertThat(entry.rules()).extracting(ActRule::id).allMatch(entry.examples()::containsKey);
        }
    }

    private static Coded code(String sentence) {
        return OneParagraph.code(sentence, "NOR", LocalDate.of(2024, 5, 31));
    }
}
