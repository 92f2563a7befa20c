package dev.readout.export.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.export.Export;
import dev.readout.export.ExportException;
import dev.readout.export.ExportFormat;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No form lets a fact out whose words are not in the stored text any more. */
class EvidenceInFormsTest extends FormFixture {

    static Stream<ExportFormat> formats() {
        return Formats.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aQuoteThatIsAnotherEndsTheExport(ExportFormat format) {
        Export export = export();
        for (String table : new String[] {"acts", "engagements"}) {
            Jdbi.create("jdbc:sqlite:" + directory.resolve("talks/readout.db"))
                    .useHandle(h ->
                            h.execute("UPDATE " + table + " SET quote_digest = 'of other words' WHERE ordinal = 0"));
        }
        assertThatThrownBy(() -> export.write(format, new java.io.ByteArrayOutputStream()))
                .isInstanceOfSatisfying(ExportException.class, e -> {
                    assertThat(e.document()).isEqualTo("https://xha.example/talks?a=1&b=2");
                    assertThat(e.fact()).containsPattern("/(act|engagement)/");
                });
    }
}
