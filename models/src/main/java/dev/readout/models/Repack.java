package dev.readout.models;

import dev.readout.language.packed.ModelFiles;
import dev.readout.language.packed.PackedOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the models anew where those in a directory are not current. */
public final class Repack {
    private Repack() {}

    /** What writes one file. */
    private interface Content {
        void write(PackedOutput out) throws IOException;
    }

    /**
     * @param arguments the directory
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        if (!ModelFiles.areCurrent(directory, Original.SOURCE)) {
            System.err.println("Repacking the language models (once, about half a minute) …");
            repack(directory);
        }
    }

    static void repack(Path directory) throws IOException {
        Files.createDirectories(directory);
        write(directory.resolve(ModelFiles.LEXICA), out -> Original.lexica().write(out));
        write(
                directory.resolve(ModelFiles.TAGGER),
                out -> Original.pack(Original.tagger()).write(out));
        write(
                directory.resolve(ModelFiles.PARSER),
                out -> Original.pack(Original.parser()).write(out));
        ModelFiles.seal(directory, Original.SOURCE);
    }

    /** Beside, then renamed: a run that is killed leaves no half file under the name. */
    private static void write(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (PackedOutput out = new PackedOutput(fresh)) {
            content.write(out);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
