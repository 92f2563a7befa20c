package dev.readout.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonFormTest {

    @Test
    void whatIsNoJsonIsToldSo() {
        assertThatThrownBy(() -> JsonForm.read("{\"why\": }"))
                .isInstanceOf(DeskException.class)
                .hasMessageStartingWith("is not JSON: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"why\": \"It is a title.\"}|It is a title.", "{\"why\": 7}|7", "{\"why\": true}|true"})
    void aValueIsFoundAsWords(String json, String words) {
        JsonNode node = JsonForm.read(json);
        assertThat(JsonForm.find(node, "why")).contains(words);
        assertThat(JsonForm.get(node, "why")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "3", "{\"why\": null}", "{\"why\": \" \"}", "{\"why\": [\"a\"]}", "{\"why\": {}}"})
    void whatSaysNothingIsMissing(String json) {
        JsonNode node = JsonForm.read(json);
        assertThat(JsonForm.find(node, "why")).isEmpty();
        assertThatThrownBy(() -> JsonForm.get(node, "why"))
                .isInstanceOf(DeskException.class)
                .hasMessage("has no \"why\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "[\"XVA\", null, \" \", 3]→XVA;3",
                "\"XVA\"→XVA",
                "null→``",
                "{\"name\": \"Ana Tolle\", \"country\": \"XVA\"}→Ana Tolle |  | XVA"
            })
    void oneValueIsAListOfOne(String json, String values) {
        assertThat(String.join(";", FactForm.list(JsonForm.read(json)))).isEqualTo(values);
    }
}
