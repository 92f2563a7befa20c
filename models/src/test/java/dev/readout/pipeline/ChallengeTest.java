package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.DataNode;
import dev.readout.pipeline.ChallengeCoding.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The coder is no worse on the challenge set than the figures that are committed beside it. */
class ChallengeTest {
    private static final int KEPT_IS_ONE_IN = 5;

    @Test
    void accuracyDoesNotFall() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, DataNode> floor : floors().entrySet()) {
            Map<Boolean, List<ChallengeText>> byKept =
                    ChallengeText.list(floor.getKey()).stream().collect(Collectors.partitioningBy(ChallengeText::kept));
            floor.getValue().only("open", "kept");
            all.assertThat(accuracy(byKept.get(false)))
                    .as(floor.getKey() + ", open")
                    .isGreaterThanOrEqualTo(floor.getValue().get("open").decimal());
            all.assertThat(accuracy(byKept.get(true)))
                    .as(floor.getKey() + ", kept")
                    .isGreaterThanOrEqualTo(floor.getValue().get("kept").decimal());
        }
        all.assertAll();
    }

    @Test
    void setIsWellFormed() throws IOException {
        Set<String> labels = ActCodebook.load(OneParagraph.DATA).list().stream()
                .map(ActEntry::name)
                .collect(Collectors.toSet());
        List<ChallengeText> texts = new ArrayList<>();
        for (String phenomenon : floors().keySet()) {
            List<ChallengeText> some = ChallengeText.list(phenomenon);
            assertThat(some)
                    .hasSizeGreaterThanOrEqualTo(26)
                    .allMatch(t -> t.phenomenon().equals(phenomenon));
            texts.addAll(some);
        }
        assertThat(texts).hasSizeGreaterThanOrEqualTo(210);
        assertThat(texts).extracting(ChallengeText::id).doesNotHaveDuplicates();
        assertThat(texts).extracting(ChallengeText::text).isNotEmpty();
        assertThat(texts).allSatisfy(t -> {
            assertThat(t.kept()).as(t.id()).isEqualTo(Math.floorMod(t.id().hashCode(), KEPT_IS_ONE_IN) == 0);
            if (t.coding() instanceof Deed d) {
                assertThat(labels).as(t.id()).contains(d.act());
            }
        });
    }

    /** The share that is right, to two places: as the figures are written. */
    private static double accuracy(List<ChallengeText> texts) {
        long right = texts.stream()
                .filter(t -> t.expected().equals(t.found(t.code())))
                .count();
        return Math.round(100.0 * right / texts.size()) / 100.0;
    }

    private static Map<String, DataNode> floors() throws IOException {
        return DataNode.parse("accuracy.yml", Files.readString(ChallengeText.SET.resolve("accuracy.yml")))
                .get("accuracy")
                .map();
    }
}
