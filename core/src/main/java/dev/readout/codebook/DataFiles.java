package dev.readout.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The data files that a coder is built from: the bundled ones, and those of the user after them. A later file adds to
 * an earlier one or overrides its entries. A bundled file is read when something in it is asked for, one of the user at once.
 */
public record DataFiles(List<DataNode> files) {
    private static final String BUNDLED = "/codebook/";

    public DataFiles {
        files = List.copyOf(files);
    }

    /** The files listed in the bundled {@code index.yml}, in its order. */
    public static DataFiles bundled() {
        return listed("files");
    }

    /** The files of forced choice, of which no coding knows. */
    public static DataFiles choice() {
        return listed("choice");
    }

    /** The files by which documents are related to each other, of which no coding knows. */
    public static DataFiles relate() {
        return listed("relate");
    }

    /** The examples of the acts, with their stage and cast, of which no coding knows. */
    static DataFiles examples() {
        return listed("examples");
    }

    private static DataFiles listed(String key) {
        DataNode index = DataNode.parse("index.yml", resource("index.yml"));
        return new DataFiles(index.get(key).list().stream()
                .map(n -> DataNode.whenAsked(n.text(), resource(n.text())))
                .toList());
    }

    /** These, and one more file after them. */
    public DataFiles and(Path file) throws IOException {
        List<DataNode> more = new ArrayList<>(files);
        more.add(DataNode.parse(file.toString(), Files.readString(file)));
        return new DataFiles(more);
    }

    /** The nodes under a top-level key such as {@code states}, from all files that have it. */
    public List<DataNode> sections(String key) {
        return files.stream().flatMap(f -> f.find(key).stream()).toList();
    }

    /** All that the files say, as one text: what a fingerprint of them is taken of. */
    public String content() {
        return String.join("\n", files.stream().map(DataNode::content).toList());
    }

    private static String resource(String name) {
        try (InputStream in = DataFiles.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
                throw new DataException("index.yml", 1, "there is no bundled file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
