package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.pipeline.RecordSink.Outcome;
import dev.readout.pipeline.RunReport.Peak;
import dev.readout.pipeline.RunReport.Spent;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RunReportTest {
    @Test
    void sumsUp() {
        RunReport report = report(Map.of(Outcome.NEW, 2L, Outcome.VERSION, 1L, Outcome.UNCHANGED, 5L), 4);
        assertThat(report.documents()).isEqualTo(8);
        assertThat(report.count(Outcome.RECODED)).isZero();
        assertThat(report.documentsPerSecond()).isEqualTo(2);
    }

    @Test
    void noTimeIsNoRate() {
        assertThat(report(Map.of(Outcome.NEW, 2L), 0).documentsPerSecond()).isZero();
        assertThatThrownBy(() -> report(Map.of(), -1)).hasMessageContaining("less than nothing");
    }

    private static RunReport report(Map<Outcome, Long> outcomes, double seconds) {
        return new RunReport(
                outcomes, 0, 1, 2, Map.of(), seconds, new Spent(1, 1, 1, 1), new Peak(1, OptionalLong.empty()));
    }
}
