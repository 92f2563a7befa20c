package dev.readout.desk;

import dev.readout.codebook.DataFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The data files of a data directory: what was imported there, read after the bundled ones. */
public final class Overlays {
    private final Path directory;

    /** @param data the data directory */
    public Overlays(Path data) {
        directory = data.resolve("codebook");
    }

    /** The bundled files, and then those of the data directory in the order of their names. */
    public DataFiles data() throws IOException {
        DataFiles data = DataFiles.bundled();
        for (Path file : list()) {
            data = data.and(file);
        }
        return data;
    }

    private List<Path> list() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes a data file beside its place and moves it there, so that it is there whole or not at all. */
    public Path write(String name, Content content) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(name);
        Path beside = directory.resolve(name + ".part");
        try {
            try (OutputStream bytes = Files.newOutputStream(beside);
                    Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                content.write(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        return file;
    }

    /** A text in double quotes, as YAML has it. */
    public static String quoted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }
}
