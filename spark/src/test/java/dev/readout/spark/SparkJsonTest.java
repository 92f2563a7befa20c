package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.intake.JsonLibrary;
import dev.readout.intake.JsonLibrary.NoJsonException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as Spark's library reads it; the same cases hold for the program's own, in {@code BundledJsonTest}. */
class SparkJsonTest {
    private final JsonLibrary json = JsonLibrary.get();

    @Test
    void onThisClassPathItIsSparks() {
        assertThat(json).isInstanceOf(SparkJson.class);
        assertThatThrownBy(() -> Class.forName("tools.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": \"x\\u00e9\"}|xé",
                "{\"a\": 1703376000000}|1703376000000",
                "{\"a\": 1.10}|1.1",
                "{\"a\": 1e5}|100000.0",
                "{\"a\": 123456789012345678901234567890}|123456789012345678901234567890",
                "{\"a\": true}|true",
                "{\"a\": null}|``",
                "{\"a\": [1]}|``",
                "{\"a\": {\"b\": 1}}|``",
                "{\"a\": 1, \"a\": 2}|2"
            })
    void fieldsAreTexts(String line, String value) throws NoJsonException {
        assertThat(json.fields(line)).isEqualTo(Map.of("a", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "3", "{\"a\": }", "{\"a\": 1} x", "{'a': 1}", "{\"a\": 01}", "{\"a\": NaN}"})
    void whatIsNoObjectIsToldSo(String line) {
        assertThatThrownBy(() -> json.fields(line))
                .isInstanceOf(NoJsonException.class)
                .hasMessageStartingWith("The line is no");
    }

    @Test
    void nestingHasABound() {
        assertThatThrownBy(() -> json.fields("{\"a\": " + "[".repeat(501) + "]".repeat(501) + "}"))
                .isInstanceOf(NoJsonException.class);
    }

    @Test
    void textsAreFoundHoweverDeep() throws NoJsonException {
        String page = "{\"@graph\": [{\"headline\": 3}, {\"x\": {\"headline\": \"Visit\", \"day\": \"2031-05-03\"}}]}";
        assertThat(json.texts(page, List.of("headline", "day", "other")))
                .isEqualTo(Map.of("headline", "Visit", "day", "2031-05-03"));
    }
}
