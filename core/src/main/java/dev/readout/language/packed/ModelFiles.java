package dev.readout.language.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A directory of models: the files and a manifest, which says of each its size, SHA-256 and CRC-32C. The CRC is what is
 * checked at each start, the SHA-256 what identifies the models.
 */
public final class ModelFiles {
    public static final String TAGGER = "tagger.bin";
    public static final String PARSER = "parser.bin";
    public static final String LEXICA = "lexica.bin";

    private static final List<String> NAMES = List.of(TAGGER, PARSER, LEXICA);
    private static final String MANIFEST = "manifest.txt";
    /** To be raised with any change to what is written or how. */
    private static final String FORMAT = "readout-models 2";

    private final Path directory;
    private final List<String> manifest;

    private ModelFiles(Path directory, List<String> manifest) {
        this.directory = directory;
        this.manifest = manifest;
    }

    /** The system property {@code readout.models}, else the place in a checkout that the working directory is in. */
    public static Path location() {
        String told = System.getProperty("readout.models", "");
        if (!told.isEmpty()) {
            return Path.of(told);
        }
        Path inside = Path.of("models", "target", "readout-models");
        Path working = Path.of("").toAbsolutePath();
        for (Optional<Path> at = Optional.of(working);
                at.isPresent();
                at = Optional.ofNullable(at.get().getParent())) {
            if (Files.isDirectory(at.get().resolve("models").resolve("src"))) {
                return at.get().resolve(inside);
            }
        }
        return working.resolve(inside);
    }

    /**
     * Opens a directory.
     *
     * @throws ModelsException where it is missing or of another version
     */
    public static ModelFiles open(Path directory) {
        try {
            List<String> manifest = Files.readAllLines(directory.resolve(MANIFEST));
            if (manifest.isEmpty() || !manifest.getFirst().equals(FORMAT)) {
                throw new ModelsException(directory, "they are of another version");
            }
            return new ModelFiles(directory, manifest);
        } catch (IOException e) {
            throw new ModelsException(directory, "there are none");
        }
    }

    /** Writes the manifest of files that are in place, as the last act of making them. */
    public static void seal(Path directory, String source) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FORMAT, source));
        for (String name : NAMES) {
            ByteBuffer content = map(directory.resolve(name));
            lines.add(name + " " + content.remaining() + " " + sha256(content.duplicate()) + " " + crc(content));
        }
        Path fresh = Files.write(directory.resolve(MANIFEST + ".part"), lines);
        Files.move(fresh, directory.resolve(MANIFEST), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a directory holds whole models of this version, made of the same source. */
    public static boolean areCurrent(Path directory, String source) {
        try {
            ModelFiles files = open(directory);
            NAMES.forEach(files::input);
            return files.manifest.get(1).equals(source);
        } catch (ModelsException e) {
            return false;
        }
    }

    /** The first 16 digits of the SHA-256 of the manifest. */
    public String fingerprint() {
        return sha256(ByteBuffer.wrap(String.join("\n", manifest).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .substring(0, 16);
    }

    public PackedModel tagger() {
        return PackedModel.read(input(TAGGER));
    }

    public PackedModel parser() {
        return PackedModel.read(input(PARSER));
    }

    public PackedLexica lexica() {
        return PackedLexica.read(input(LEXICA));
    }

    private PackedInput input(String name) {
        String line = manifest.stream()
                .filter(l -> l.startsWith(name + " "))
                .findFirst()
                .orElseThrow(() -> new ModelsException(directory, "the manifest lacks " + name));
        try {
            ByteBuffer content = map(directory.resolve(name));
            String[] expected = line.split(" ");
            boolean whole = expected.length == 4
                    && expected[1].equals(Integer.toString(content.remaining()))
                    && expected[3].equals(crc(content.duplicate()));
            if (!whole) {
                throw new ModelsException(directory, name + " is damaged");
            }
            return new PackedInput(content);
        } catch (IOException e) {
            throw new ModelsException(directory, name + " cannot be read");
        }
    }

    private static MappedByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static String crc(ByteBuffer content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return Long.toHexString(crc.getValue());
    }

    private static String sha256(ByteBuffer content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
