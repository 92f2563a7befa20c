package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunReportTest {

    @Test
    void countsAndRates() {
        RunReport report = new RunReport(30, 10, 7, 90, Map.of("too-large", 1L, "empty", 2L), 8);
        assertThat(report.documents()).isEqualTo(40);
        assertThat(report.documentsPerSecond()).isEqualTo(5);
        assertThat(report.issueCount()).isEqualTo(3);
        assertThat(report.issues().keySet()).containsExactly("empty", "too-large");
    }

    @Test
    void nothingInNoTime() {
        assertThat(new RunReport(0, 0, 0, 0, Map.of(), 0).documentsPerSecond()).isZero();
        assertThatThrownBy(() -> new RunReport(-1, 0, 0, 0, Map.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
