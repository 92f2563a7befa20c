package dev.readout.language.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.language.packed.PackedModel;
import dev.readout.language.packed.StringIndex;
import dev.readout.language.packed.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decoders over models of a few features, whose scores can be added up by hand. */
class DecoderTest {
    private static final String TAG_BEFORE = "i;null;-1;part_of_speech_tag;null";
    private static final String CLASSES = "i;null;0;ambiguity_classes;null";

    @Test
    void theTagBeforeDecidesBetweenTheClassesOfAWord() {
        // Sets come first: kind 0 are the classes, kind 1 is the tag before.
        PackedModel model = model(
                List.of("DT", "NNS", "VBZ"),
                List.of(TAG_BEFORE),
                List.of(CLASSES),
                Map.of(
                        "0 NNS", new float[] {0, 1, 0},
                        "0 VBZ", new float[] {0, 0, 1.5f},
                        "1 DT", new float[] {0, 1, 0}));
        List<WordForm> words = new WordForms(Known.LEXICA).of(List.of("The", "talks", "Talks"));
        assertThat(new Tagger(model).tag(words)).containsExactly("DT", "NNS", "VBZ");
    }

    @Test
    void stepsHangTheSubjectAndTheObject() {
        PackedModel model = model(
                List.of("N_S_", "L_R_nsubj", "R_S_dobj", "R_S_root"),
                List.of("i;null;0;part_of_speech_tag;null j;null;0;part_of_speech_tag;null"),
                List.of(),
                Map.of(
                        "0 NN_VB", new float[] {0, 1, 0, 0},
                        "0 VB_NN", new float[] {0, 0, 1, 0},
                        "0 @#r$%_VB", new float[] {0, 0, 0, 1}));
        List<WordForm> words = new WordForms(Known.LEXICA).of(List.of("Kesh", "thanked", "Norland"));
        String[] tags = {"NN", "VB", "NN"};
        assertThat(new TreeParser(model).parse(words, tags, tags))
                .containsExactly(
                        new TreeParser.Hung(1, "nsubj"),
                        new TreeParser.Hung(-1, "root"),
                        new TreeParser.Hung(1, "dobj"));
    }

    @Test
    void everyWordIsHungWhateverTheWeights() {
        List<String> steps = List.of("N_S_", "N_R_", "N_P_", "L_R_a", "L_P_b", "R_S_c", "R_P_d");
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Map<String, float[]> rows = new java.util.HashMap<>();
            for (String tag : List.of("A", "B", "C", "@#r$%")) {
                float[] row = new float[steps.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextFloat();
                }
                rows.put("0 " + tag, row);
            }
            PackedModel model = model(steps, List.of("j;null;0;part_of_speech_tag;null"), List.of(), rows);
            String[] tags = random.ints(1 + random.nextInt(15), 0, 3)
                    .mapToObj(i -> List.of("A", "B", "C").get(i))
                    .toArray(String[]::new);
            List<WordForm> words = new WordForms(Known.LEXICA).of(Arrays.asList(tags));
            TreeParser.Hung[] hung = new TreeParser(model).parse(words, tags, tags);
            for (int word = 0; word < hung.length; word++) {
                int up = 0;
                for (int at = word; at >= 0; at = hung[at].head()) {
                    assertThat(++up).as("seed %d: a circle", seed).isLessThanOrEqualTo(hung.length);
                }
            }
        }
    }

    @Test
    void whatNoDecoderKnowsIsRefusedWhenTheModelIsLoaded() {
        PackedModel model = model(List.of("A"), List.of("i;null;0;named_entity_tag;null"), List.of(), Map.of());
        assertThatThrownBy(() -> new Tagger(model)).hasMessageContaining("named_entity_tag");
        PackedModel set = model(List.of("N_S_"), List.of(), List.of("i;null;0;dependent_set;lemma"), Map.of());
        assertThatThrownBy(() -> new TreeParser(set)).hasMessageContaining("dependent_set");
        PackedModel step = model(List.of("X_Y_z"), List.of(), List.of(), Map.of());
        assertThatThrownBy(() -> new TreeParser(step)).hasMessageContaining("X_Y_z");
    }

    /**
     * @param rows weights of all labels by kind and value of the feature, with a blank between them
     */
    private static PackedModel model(
            List<String> labels, List<String> single, List<String> sets, Map<String, float[]> rows) {
        Weights.Builder weights = new Weights.Builder(labels.size());
        StringIndex.Builder features = new StringIndex.Builder(rows.size());
        rows.forEach((name, row) -> features.put(
                Integer.parseInt(name.substring(0, name.indexOf(' '))),
                name.substring(name.indexOf(' ') + 1),
                weights.add(row)));
        return new PackedModel(labels, single, sets, features.build(), weights.build());
    }
}
