package dev.readout.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataException;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.coding.Choice;
import dev.readout.coding.Choice.How;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final Embedder EMBEDDER = Embedder.load();
    private static final ActCodebook CODEBOOK = ActCodebook.load(DataFiles.bundled());
    private static final Neighbours NEIGHBOURS = new Neighbours(EMBEDDER, CODEBOOK, DataFiles.choice());

    @AfterAll
    static void close() {
        EMBEDDER.close();
    }

    @Test
    void vectorsAreOfUnitLengthAndTheSameInAnyCompany() {
        List<float[]> together = EMBEDDER.embed(List.of("Ships left the harbour.", "The café is closed."));
        float[] alone = EMBEDDER.embed(List.of("The café is closed.")).getFirst();

        assertThat(alone).hasSize(384).isEqualTo(together.get(1));
        assertThat(cosine(alone, alone)).isCloseTo(1, within(1e-5));
        assertThat(EMBEDDER.modelHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void likeSentencesAreNear() {
        List<float[]> v = EMBEDDER.embed(List.of(
                "Troops shelled the village.", "The army bombarded the town.", "The choir sang in the cathedral."));
        assertThat(cosine(v.get(0), v.get(1))).isGreaterThan(cosine(v.get(0), v.get(2)) + 0.2);
    }

    @Test
    void anyTextHasAVector() {
        for (String text : List.of("", " ", "\u0000\ud800", "漢字 🙂", "x".repeat(5000), "a ".repeat(3000))) {
            assertThat(cosine(
                            EMBEDDER.embed(List.of(text)).getFirst(),
                            EMBEDDER.embed(List.of(text)).getFirst()))
                    .isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void theNearestExamplesDecideAndAreNamed() {
        Choice choice = NEIGHBOURS.classify("Officers jailed the novelist last night.", "Officers", "the novelist");

        assertThat(choice.act()).isEqualTo("coerce");
        assertThat(choice.plover()).isEqualTo("COERCE");
        assertThat(choice.how()).isEqualTo(How.EXAMPLE);
        assertThat(choice.rule()).contains(" ");
        assertThat(choice.scores().values().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-9));
    }

    /** Chance would be one in fifteen. */
    @Test
    void anExampleLeftOutIsMostlyFoundByTheOthers() {
        List<Example> examples = Example.load(DataFiles.choice());
        List<float[]> vectors =
                EMBEDDER.embed(examples.stream().map(Example::masked).toList());
        long right = IntStream.range(0, examples.size())
                .filter(i -> NEIGHBOURS
                        .choose(vectors.get(i), i)
                        .act()
                        .equals(examples.get(i).act()))
                .count();
        assertThat(right).isGreaterThan(examples.size() * 2L / 5);
    }

    @Test
    void bothPartiesAreMaskedTheLongerFirst() {
        assertThat(Example.mask("The army of Kesh shelled Kesh.", "The army of Kesh", "Kesh"))
                .isEqualTo("Country A shelled Country B.");
        assertThat(Example.mask("Kesh shelled the port of Kesh.", "Kesh", "the port of Kesh"))
                .isEqualTo("Country A shelled Country B.");
    }

    @Test
    void anExampleWhoseTargetIsNotInItIsRefusedWithItsLine() {
        DataNode file = DataNode.parse("x.yml", """
                source: own
                act: aid
                examples:
                  - text: "Kesh fed Norland."
                    source: "Kesh"
                    target: "Tolmark"
                """);
        assertThatThrownBy(() -> Example.load(new DataFiles(List.of(file))))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("x.yml:4");
    }

    private static double cosine(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
