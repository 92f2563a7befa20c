package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are found as a single process finds them. */
class InputListerTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String file : List.of("b/2.jsonl", "b/10.jsonl", "a.jsonl", "b.jsonl", "_done/x", ".hidden", "b/.crc")) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "{}");
        }
    }

    private List<String> names(String... inputs) throws IOException {
        return InputLister.list(Stream.of(inputs).map(i -> folder + i).toList(), new Configuration()).stream()
                .map(InputFile::name)
                .toList();
    }

    @Test
    void aFolderIsReadWithAllBelowItInTheOrderOfNames() throws IOException {
        assertThat(names("")).containsExactly("a.jsonl", "b/10.jsonl", "b/2.jsonl", "b.jsonl");
    }

    @Test
    void aPatternStandsForFilesAndFolders() throws IOException {
        assertThat(names("/b*")).containsExactly("10.jsonl", "2.jsonl", "b.jsonl");
        assertThat(names("/a.jsonl", "/a.jsonl")).containsExactly("a.jsonl");
    }

    @Test
    void whatIsNotThereIsToldByName() {
        assertThatThrownBy(() -> names("/c*"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("/c*");
    }

    /** The names of parts are in the order of the file, and hold nothing that a file system minds. */
    @Test
    void partsAreNamedInTheOrderOfTheirFile() {
        InputFile file = new InputFile("hdfs://x/a/крайл: 1/b.warc.gz", "крайл: 1/b.warc.gz", 1, 2);
        String first = new Part(file, portion(9)).id();
        String next = new Part(file, portion(10)).id();
        assertThat(first).isLessThan(next).matches("[A-Za-z0-9.-]+").contains(Part.owner(file));
    }

    private static dev.readout.intake.Portion portion(long start) {
        return new dev.readout.intake.Portion(dev.readout.intake.Portion.Kind.WARC, false, start, start + 1, 0);
    }
}
