package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @Test
    void aFileThatIsReadWhenAskedIsTheSame() {
        DataNode later = DataNode.whenAsked("f.yml", "# first\nstates:\n  - name: a\nlists: {x: [b]}\n");

        assertThat(later.content()).startsWith("# first");
        assertThat(later.find("bodies")).isEmpty();
        assertThat(later.list("states").getFirst().get("name").line()).isEqualTo(3);
        assertThat(later.get("lists").texts("x")).containsExactly("b");
    }

    @Test
    void whatIsBrokenIsToldWhenItIsAskedFor() {
        DataNode later = DataNode.whenAsked("f.yml", "states:\n  - [\n");

        assertThat(later.find("bodies")).as("no section of it is asked for").isEmpty();
        assertThatThrownBy(() -> later.find("states"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("f.yml:3");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void eachSectionOfABundledFileIsFoundWithoutReadingItFirst(DataFiles bundled) {
        for (DataNode file : bundled.files()) {
            if (DataNode.parse(file.file(), file.content()).isMap()) {
                for (String key :
                        DataNode.parse(file.file(), file.content()).map().keySet()) {
                    assertThat(DataNode.whenAsked(file.file(), file.content()).find(key))
                            .as("%s: %s", file.file(), key)
                            .isPresent();
                }
            }
        }
    }

    static Stream<DataFiles> bundled() {
        return Stream.of(DataFiles.bundled(), DataFiles.choice(), DataFiles.examples());
    }
}
