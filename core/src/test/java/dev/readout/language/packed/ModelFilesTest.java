package dev.readout.language.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
    @TempDir
    Path directory;

    @Test
    void readsWhatWasWritten() throws IOException {
        write();
        ModelFiles files = ModelFiles.open(directory);
        assertThat(files.lexica().ambiguity().list("set")).containsExactly("VB", "NN");
        assertThat(files.lexica().clusters().list("unseen")).isEmpty();
        PackedModel model = files.tagger();
        assertThat(model.labels()).containsExactly("A", "B");
        assertThat(model.features().get(1, "x")).isEqualTo(1);
        assertThat(model.features().get(0, "x")).isEqualTo(-1);
    }

    @Test
    void isCurrentOnlyForItsSource() throws IOException {
        write();
        assertThat(ModelFiles.areCurrent(directory, "here")).isTrue();
        assertThat(ModelFiles.areCurrent(directory, "there")).isFalse();
        assertThat(ModelFiles.areCurrent(directory.resolve("none"), "here")).isFalse();
    }

    @Test
    void saysHowToGetMissingModels() {
        assertThatThrownBy(() -> ModelFiles.open(directory))
                .isInstanceOf(ModelsException.class)
                .hasMessageContaining("there are none")
                .hasMessageContaining("mvnw");
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        write();
        Files.writeString(directory.resolve("manifest.txt"), "readout-models 0\n");
        assertThatThrownBy(() -> ModelFiles.open(directory)).hasMessageContaining("another version");
    }

    @Test
    void refusesADamagedFile() throws IOException {
        write();
        Path file = directory.resolve(ModelFiles.PARSER);
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
        ModelFiles files = ModelFiles.open(directory);
        assertThatThrownBy(files::parser).hasMessageContaining("parser.bin is damaged");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        write();
        Path file = directory.resolve(ModelFiles.LEXICA);
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 40));
        assertThat(ModelFiles.areCurrent(directory, "here")).isFalse();
    }

    @Test
    void fingerprintFollowsTheContent() throws IOException {
        write();
        String first = ModelFiles.open(directory).fingerprint();
        ModelFiles.seal(directory, "here");
        assertThat(ModelFiles.open(directory).fingerprint()).isEqualTo(first);
        ModelFiles.seal(directory, "there");
        assertThat(ModelFiles.open(directory).fingerprint()).isNotEqualTo(first);
    }

    private void write() throws IOException {
        StringIndex features = new StringIndex.Builder(2).put(1, "x", 1).build();
        Weights.Builder weights = new Weights.Builder(2);
        weights.add(new float[] {0.5f, -1});
        PackedModel model = new PackedModel(
                List.of("A", "B"), List.of("i;null;0;word_form;null"), List.of(), features, weights.build());
        PackedLexicon lexicon = PackedLexicon.of(Map.of("set", List.of("VB", "NN")));
        try (PackedOutput out = new PackedOutput(directory.resolve(ModelFiles.LEXICA))) {
            new PackedLexica(lexicon, lexicon).write(out);
        }
        for (String name : List.of(ModelFiles.TAGGER, ModelFiles.PARSER)) {
            try (PackedOutput out = new PackedOutput(directory.resolve(name))) {
                model.write(out);
            }
        }
        ModelFiles.seal(directory, "here");
    }
}
