package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
    @TempDir
    Path directory;

    @Test
    void itIsUnpackedOnceAndFoundFromThenOn() throws IOException {
        Path where = SqliteLibrary.find(directory.resolve("sqlite")).orElseThrow();

        List<Path> files = files(where);
        assertThat(files)
                .hasSize(1)
                .allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(100_000));
        var written = Files.getLastModifiedTime(files.getFirst());
        assertThat(SqliteLibrary.find(directory.resolve("sqlite"))).contains(where);
        assertThat(files(where)).isEqualTo(files);
        assertThat(Files.getLastModifiedTime(files.getFirst())).isEqualTo(written);
    }

    @Test
    void whereNothingCanBeWrittenThereIsNone() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(SqliteLibrary.find(file.resolve("sqlite"))).isEmpty();
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.toList();
        }
    }
}
