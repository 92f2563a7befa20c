package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluate.Report.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Report REPORT = new Report(
            "gold <1>",
            List.of(
                    new Section("acts", List.of("act", "F1", "n"), List.of(List.of("aid\u001b[1m", 0.25, 12))),
                    new Section("none", List.of("act"), List.of())));

    @Test
    void numbersStandToTheRightAndNothingSteersTheTerminal() {
        assertThat(ReportTable.of(REPORT)).isEqualTo("""
                gold <1>

                acts
                  act        F1  n
                  aid\uFFFD[1m 0.250 12
                """);
    }

    @Test
    void aPageNeedsNothingAndEscapes() {
        assertThat(ReportPage.of(REPORT))
                .contains("<h1>gold &lt;1&gt;</h1>", "<td class=\"n\">0.250</td>")
                .doesNotContain("<1>", "none");
    }
}
