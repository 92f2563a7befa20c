package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActExample;
import dev.readout.codebook.ActRule;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Examples;
import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Nlp4jLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every rule of the codebook has an example, and fires on it. */
class RuleExamplesTest {
    private static final DataFiles DATA = DataFiles.bundled();
    private static final Nlp4jLanguage LANGUAGE = Nlp4jLanguage.load();
    private static final Pipeline PIPELINE = DiplomaticPipeline.load(DATA, LANGUAGE);

    @Test
    void everyRuleFiresOnItsExamples() {
        List<String> silent = new ArrayList<>();
        for (ActEntry entry : ActCodebook.load(DATA).list()) {
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
        for (ActEntry entry : ActCodebook.load(DATA).list()) {
            assertThat(entry.rules()).extracting(ActRule::id).allMatch(entry.examples()::containsKey);
        }
    }

    @Test
    void noMoreExamplesFailThanAreKnownTo() {
        Examples examples = Examples.load(DATA);
        ExampleRunner runner =
                new ExampleRunner(DiplomaticPipeline.load(examples.with(DATA), LANGUAGE), examples.stage());
        List<ExampleRunner.Outcome> outcomes =
                examples.list().stream().map(runner::run).toList();

        ExampleReport report = ExampleReport.of(ActCodebook.load(DATA), examples, outcomes);

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
        Text text = new Text(
                sentence,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, sentence.length()))),
                Origins.synthetic(sentence.length()),
                List.of(),
                "test");
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.of(2024, 5, 31))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("NOR")),
                Optional.empty(),
                Optional.empty());
        Document.Snapshot snapshot = new Document.Snapshot("0", sentence.length(), "text/plain", "UTF-8");
        return PIPELINE.code(new Document("example", snapshot, metadata, text), issue -> {});
    }
}
