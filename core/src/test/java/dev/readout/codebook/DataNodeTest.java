package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataNodeTest {

    @Test
    void scalarsStayText() {
        DataNode node = DataNode.parse("f.yml", "code: NO\nsince: 2024-05\nempty: ''\n");

        assertThat(node.get("code").text()).isEqualTo("NO");
        assertThat(node.get("since").text()).isEqualTo("2024-05");
        assertThat(node.get("empty").text()).isEmpty();
    }

    @Test
    void anUnknownKeyIsAnErrorWithItsLine() {
        DataNode node = DataNode.parse("f.yml", "name: a\nnmaes: [b]\n");

        assertThatThrownBy(() -> node.only("name", "names"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("f.yml:2")
                .hasMessageContaining("unknown key 'nmaes'")
                .hasMessageContaining("name, names");
    }

    @Test
    void aMissingKeyNamesTheLineOfItsMap() {
        DataNode node = DataNode.parse("f.yml", "states:\n  - name: a\n");

        assertThatThrownBy(() -> node.list("states").getFirst().get("code"))
                .hasMessageContaining("f.yml:2")
                .hasMessageContaining("'code' is missing");
    }

    @Test
    void brokenYamlNamesItsLine() {
        assertThatThrownBy(() -> DataNode.parse("f.yml", "a: 1\nb: [1, 2\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("f.yml:");
    }

    @Test
    void aKeyTwiceIsAnError() {
        assertThatThrownBy(() -> DataNode.parse("f.yml", "a: 1\na: 2\n").map()).isInstanceOf(DataException.class);
    }

    @Test
    void anEmptyFileIsAnError() {
        assertThatThrownBy(() -> DataNode.parse("f.yml", "# nothing\n")).hasMessageContaining("empty");
    }

    @Test
    void oneTextCountsAsAListOfOne() {
        assertThat(DataNode.parse("f.yml", "a: x\n").texts("a")).containsExactly("x");
        assertThat(DataNode.parse("f.yml", "a: [x, y]\n").texts("a")).containsExactly("x", "y");
        assertThat(DataNode.parse("f.yml", "a: [x, y]\n").texts("b")).isEmpty();
    }
}
