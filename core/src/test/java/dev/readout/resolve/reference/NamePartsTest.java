package dev.readout.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest
    @CsvSource({
        "Lio Tamm, Lio Tamm Jr.",
        "Lio P. Tamm, lio tamm",
        "José Marné, Jose Marne",
        "Kor-ban Vey, Vey Kor Ban",
    })
    void takesNoHeedOfSpelling(String name, String other) {
        assertThat(NameParts.of(name)).isEqualTo(NameParts.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Lio Tamm, Lia Tamm", "Lio Tamm, Lio Vey"})
    void tellsNamesApart(String name, String other) {
        assertThat(NameParts.of(name)).isNotEqualTo(NameParts.of(other));
    }
}
