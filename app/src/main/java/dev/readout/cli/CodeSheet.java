package dev.readout.cli;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Coded;
import dev.readout.desk.DeskException;
import dev.readout.desk.JsonForm;
import dev.readout.document.DocumentKey;
import dev.readout.document.Known;
import dev.readout.evaluate.Coding;
import dev.readout.evaluate.CodingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A folder in which a person codes documents by hand: {@code docs/NAME.txt} is a text, {@code coded/NAME.json} its coding in
 * the format of the codebook, with the document's key and the hash of its text beside it.
 */
record CodeSheet(Path directory) {
    static final String DISPUTED = "disputed";

    /**
     * One coded document.
     *
     * @param name without its ending
     * @param json what the coder wrote
     * @param text what the coder read
     */
    record Page(String name, JsonNode json, String text) {
        Coding coding() {
            return CodingReader.read(name + ".json", json.toString());
        }

        String document() {
            return JsonForm.get(json, "document");
        }

        String textHash() {
            return JsonForm.get(json, "text_hash");
        }

        List<JsonNode> list(String what) {
            return json.path(what).valueStream().toList();
        }
    }

    private Path docs() {
        return directory.resolve("docs");
    }

    private Path coded() {
        return directory.resolve("coded");
    }

    /** @throws CommandException where something lies there: nobody's coding is written over */
    void create() throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                if (files.findAny().isPresent()) {
                    throw new CommandException(directory + " is not empty; name a new folder.");
                }
            }
        }
        Files.createDirectories(docs());
        Files.createDirectories(coded());
    }

    /** A text, and an empty form for its coding. */
    void put(String name, Coded document, String coder) throws IOException {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("file", name + ".txt");
        form.put("codebook", ActCodebook.VERSION);
        form.put("issuer", document.document().metadata().issuer().map(Known::value));
        form.put(
                "published",
                document.document().metadata().published().map(k -> k.value().toString()));
        form.put("coder", coder);
        form.put("document", DocumentKey.of(document.document()));
        form.put("text_hash", document.document().text().hash());
        form.put("engagements", List.of());
        form.put("acts", List.of());
        put(name, document.document().text().value(), form);
    }

    void put(String name, String text, Map<String, Object> form) throws IOException {
        Files.writeString(docs().resolve(name + ".txt"), text);
        Files.writeString(form(name), Json.indented(form) + "\n");
    }

    /** @throws CommandException where a file is no form, or its text is missing */
    List<Page> pages() throws IOException {
        checkCoded();
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(coded())) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                pages.add(page(String.valueOf(file.getFileName()).replaceFirst("\\.json$", "")));
            }
        }
        return List.copyOf(pages);
    }

    Optional<Page> find(String name) throws IOException {
        checkCoded();
        return Files.exists(form(name)) ? Optional.of(page(name)) : Optional.empty();
    }

    private void checkCoded() {
        if (!Files.isDirectory(coded())) {
            throw new CommandException(directory + " has no folder 'coded'; 'readout code-sheet draw' makes one.");
        }
    }

    private Page page(String name) throws IOException {
        return new Page(name, json(form(name)), Files.readString(docs().resolve(name + ".txt")));
    }

    private Path form(String name) {
        return coded().resolve(name + ".json");
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return JsonForm.read(Files.readString(file));
        } catch (DeskException e) {
            throw new CommandException(file + ": " + e.getMessage(), e);
        }
    }
}
