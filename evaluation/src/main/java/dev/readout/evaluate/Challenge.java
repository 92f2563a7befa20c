package dev.readout.evaluate;

import dev.readout.codebook.DataException;
import dev.readout.codebook.DataNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of short texts that try one phenomenon each: YAML files with {@code phenomenon}, {@code issuer},
 * {@code published} and {@code texts}; each text has an id and the coding at one place of it.
 */
public final class Challenge {
    private Challenge() {}

    /**
     * A text and what is right at its trigger.
     *
     * @param phenomenon what alone is compared
     * @param trigger the word at which the act or engagement stands
     * @param kept whether it is kept from those who mend the coder
     */
    public record Item(
            String id,
            String phenomenon,
            String text,
            String trigger,
            Expected expected,
            boolean kept,
            String issuer,
            String published) {}

    /** What is coded there. */
    sealed interface Expected {
        record Deed(ActCoding act) implements Expected {}

        record Occasion(EngagementCoding engagement) implements Expected {}

        record Nothing() implements Expected {}
    }

    /** Whether a folder holds such files. */
    public static boolean isOne(Path folder) throws IOException {
        return files(folder).stream().findAny().isPresent();
    }

    /**
     * Reads all files of the folder that have {@code texts}, in the order of the names.
     *
     * @throws GoldException where one is not in the form
     */
    public static List<Item> read(Path folder) throws IOException {
        try {
            List<DataNode> files = files(folder).stream().map(Challenge::parse).toList();
            return files.stream()
                    .filter(file -> file.find("texts").isPresent())
                    .flatMap(file -> file.get("texts").list().stream().map(n -> item(file, n)))
                    .toList();
        } catch (DataException e) {
            throw new GoldException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yml")).sorted().toList();
        }
    }

    private static DataNode parse(Path file) {
        try {
            return DataNode.parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    private static Item item(DataNode file, DataNode n) {
        n.only("id", "text", "coding", "kept");
        String text = n.get("text").text();
        DataNode coding = n.get("coding");
        String trigger = coding.get("trigger").text();
        if (!text.contains(trigger)) {
            throw n.error("the trigger '" + trigger + "' is not in the text");
        }
        return new Item(
                n.get("id").text(),
                file.get("phenomenon").text(),
                text,
                trigger,
                expected(coding, text, trigger),
                n.find("kept").map(DataNode::bool).orElse(false),
                file.get("issuer").text(),
                file.get("published").text());
    }

    private static Expected expected(DataNode n, String text, String trigger) {
        if (n.find("nothing").isPresent()) {
            return new Expected.Nothing();
        }
        Optional<String> date = n.findText("date").filter(d -> !d.equals("none"));
        if (n.find("engagement").isPresent()) {
            return new Expected.Occasion(new EngagementCoding(
                    n.get("engagement").text(),
                    n.get("status").text(),
                    date,
                    Optional.empty(),
                    List.of(),
                    trigger,
                    text));
        }
        return new Expected.Deed(new ActCoding(
                n.get("act").text(),
                n.texts("by"),
                n.texts("target"),
                n.texts("addressee"),
                is(n, "negated"),
                n.get("tense").text(),
                is(n, "background"),
                is(n, "restated"),
                date,
                trigger,
                text));
    }

    private static boolean is(DataNode n, String key) {
        return n.find(key).map(DataNode::bool).orElse(false);
    }
}
