package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    private static Examples with(String item) {
        return Examples.load(new DataFiles(
                List.of(DataNode.parse("mine.yml", "source: mine\nact: thank\nexamples:\n  - " + item + "\n"))));
    }

    @Test
    void theBundledOnesShowEveryAct() {
        DataFiles data = DataFiles.bundled();
        assertThat(CodebookCheck.findings(ActCodebook.load(data), Examples.load(data)))
                .isEmpty();
    }

    @Test
    void aUsersExampleKnowsWhereItStandsAndKeepsItsId() {
        ActExample mine = with("{text: We thank you., trigger: thank, by: [We], set: after}")
                .list()
                .getLast();
        assertThat(mine.file()).isEqualTo("mine.yml");
        assertThat(mine.line()).isEqualTo(4);
        assertThat(mine.id()).matches("thank\\.[0-9a-f]{8}");
        assertThat(mine.after()).isTrue();
        assertThat(mine.negative()).isFalse();
    }

    @Test
    void theCastIsReadAfterTheDataAndHoldsNoExample() {
        DataFiles data = DataFiles.bundled();
        DataFiles staged = Examples.load(data).with(data);
        assertThat(staged.files()).startsWith(data.files().toArray(DataNode[]::new));
        assertThat(Gazetteer.read(staged).states()).extracting(NamedState::code).contains("XVA", "XTO", "NOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{text: We thank you.}                                | a positive example names its trigger",
                "{text: We thank you., trigger: praise}               | the trigger 'praise' is not in the text",
                "{text: We thank you., not: true}                     | a negative example says why",
                "{text: We thank you., trigger: thank, set: before}   | is no set; it is",
                "{text: We thank you., trigger: thank, colour: red}   | unknown key 'colour'",
            })
    void complaintsNameFileAndLine(String item, String complaint) {
        assertThatThrownBy(() -> with(item)).hasMessageContaining("mine.yml:4").hasMessageContaining(complaint);
    }
}
