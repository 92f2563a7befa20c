package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    @Test
    void everyColumnIsExplainedInItsPlace() {
        assertThat(columns(What.ACTS)).isEqualTo(names(ActSheet.fields()));
        assertThat(columns(What.ENGAGEMENTS)).isEqualTo(names(EngagementSheet.fields()));
        assertThat(columns(What.DOCUMENTS)).isEqualTo(names(DocumentSheet.fields()));
        assertThat(RowFields.tenures().columns().stream().map(Dictionary.Entry::column))
                .containsExactlyElementsOf(names(TenureSheet.fields()));
    }

    @Test
    void anExplanationSaysSomething() {
        assertThat(List.of(What.values()))
                .flatExtracting(Dictionary::list)
                .extracting(Dictionary.Entry::meaning)
                .allMatch(meaning -> meaning.length() > 10);
    }

    private static List<String> columns(What what) {
        return Dictionary.list(what).stream().map(Dictionary.Entry::column).toList();
    }

    private static <R> List<String> names(List<Field<R>> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
