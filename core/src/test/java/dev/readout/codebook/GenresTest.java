package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GenresTest {
    private static Genres read(String yaml) {
        return Genres.read(new DataFiles(List.of(DataNode.parse("g.yml", yaml))));
    }

    @Test
    void eachExampleIsOfItsGenre() {
        Genres genres = Genres.bundled();

        assertThat(genres.misplaced()).isEmpty();
        assertThat(genres.list())
                .allSatisfy(genre -> assertThat(genre.examples()).isNotEmpty());
        assertThat(genres.of("A New Ferry")).isEqualTo("release");
    }

    @Test
    void theFirstThatKnowsTheHeadlineDecides() {
        Genres genres = read("genres:\n  - {name: a, titles: [fish], examples: []}\n"
                + "  - {name: b, titles: [fish, wool], examples: [Wool and Fish]}\notherwise: c\n");

        assertThat(genres.of("WOOL")).isEqualTo("b");
        assertThat(genres.of("grain")).isEqualTo("c");
        assertThat(genres.misplaced()).containsEntry("Wool and Fish", "a");
    }

    @Test
    void aPatternThatIsNoneIsToldWithItsLine() {
        assertThatThrownBy(() -> read("genres:\n  - name: a\n    titles: ['(']\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("g.yml:3");
    }

    @Test
    void aLadderNeedsTwoRungsAndAnExample() {
        DataFiles files = new DataFiles(
                List.of(DataNode.parse("s.yml", "strength:\n  - {ladder: a, rungs: [[demand], [urge]]}\n")));

        assertThatThrownBy(() -> StrengthLadder.read(files)).hasMessageContaining("without an example");
        assertThat(StrengthLadder.negations(DataFiles.relate())).contains("not", "no");
    }
}
