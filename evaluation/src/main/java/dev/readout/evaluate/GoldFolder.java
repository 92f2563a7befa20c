package dev.readout.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads a folder of hand-coded documents: {@code NAME.json} holds the coding of one document, whose text lies in a folder
 * of texts under the name that the coding tells.
 */
public final class GoldFolder {
    private GoldFolder() {}

    /**
     * Reads all of it, in the order of the names.
     *
     * @param folder the codings, or a folder that has them in {@code coded/} and the texts in {@code docs/}
     * @param docs where the texts lie, if elsewhere; what is not there is looked for in {@code text/} beside the codings
     * @throws GoldException where a file is not in the format, or a text is missing
     */
    public static List<GoldDocument> read(Path folder, Optional<Path> docs) throws IOException {
        Path codings = Files.isDirectory(folder.resolve("coded")) ? folder.resolve("coded") : folder;
        Path texts = docs.orElse(Files.isDirectory(folder.resolve("docs")) ? folder.resolve("docs") : folder);
        List<GoldDocument> all = new ArrayList<>();
        for (Path file : files(codings)) {
            if (file.toString().endsWith(".json")) {
                all.add(document(file, texts));
            }
        }
        if (all.isEmpty()) {
            throw new GoldException(folder + ": holds no .json file; codings have the format of the codebook.");
        }
        return List.copyOf(all);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static GoldDocument document(Path file, Path texts) throws IOException {
        JsonNode node = CodingReader.node(file.toString(), utf8(file));
        Coding gold = CodingReader.coding(file.toString(), node);
        String told = CodingReader.required(file.toString(), node, "file");
        Path beside = file.resolveSibling("text").resolve(told);
        Path text = Files.isRegularFile(texts.resolve(told)) ? texts.resolve(told) : beside;
        if (!Files.isRegularFile(text)) {
            throw new GoldException(
                    file + ": its text " + texts.resolve(told) + " is not there; say with --docs where the texts lie.");
        }
        return new GoldDocument(
                gold.file(),
                text,
                utf8(text),
                CodingReader.text(node, "published"),
                CodingReader.text(node, "issuer"),
                gold);
    }

    private static String utf8(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new GoldException(file + ": is not UTF-8; save it as UTF-8.", e);
        }
    }
}
