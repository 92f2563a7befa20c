package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActExample;
import dev.readout.codebook.ActRule;
import dev.readout.codebook.Examples;
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

    @Test
    void noMoreExamplesFailThanAreKnownTo() {
        Examples examples = Examples.load(OneParagraph.DATA);
        ExampleRunner runner = new ExampleRunner(
                DiplomaticPipeline.load(examples.with(OneParagraph.DATA), OneParagraph.LANGUAGE), examples.stage());
        List<ExampleRunner.Outcome> outcomes =
                examples.list().stream().map(runner::run).toList();

        ExampleReport report = ExampleReport.of(ActCodebook.load(OneParagraph.DATA), examples, outcomes);

        // a change that mends more than it breaks may land; "codebook check" names each one that it broke
        assertThat(report.failures().size() - report.mended().size())
                .as(
                        "%s of the positive examples hold, %s of those written after the rules, %s negative; broken: %s",
                        report.total().before(),
                        report.total().after(),
                        report.total().negative(),
                        report.failures())
                .isNotPositive();
        assertThat(examples.list())
                .extracting(ActExample::id)
                .doesNotHaveDuplicates()
                .containsAll(examples.known());
    }

    private static Coded code(String sentence) {
        return OneParagraph.code(sentence, "NOR", LocalDate.of(2024, 5, 31));
    }
}
