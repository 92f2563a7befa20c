package dev.readout.export.form;

import dev.readout.export.Export;
import dev.readout.export.Talks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** An archive with one release, and an empty one. */
abstract class FormFixture {
    @TempDir
    Path directory;

    final Export export() {
        return Talks.export(Talks.archive(directory.resolve("talks")));
    }

    final String text(String form) {
        return new String(bytes(export(), form), StandardCharsets.UTF_8);
    }

    /** What comes of an archive without a document. */
    final String ofNothing(String form) {
        return new String(
                bytes(Talks.export(Talks.archive(directory.resolve("nothing"), List.of())), form),
                StandardCharsets.UTF_8);
    }

    final Path file(String form) {
        try {
            return Files.write(directory.resolve("export." + form), bytes(export(), form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Export export, String form) {
        return Talks.bytes(export, Formats.find(form).orElseThrow());
    }
}
