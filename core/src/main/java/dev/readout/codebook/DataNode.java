package dev.readout.codebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML data file that knows its line, so that every complaint can name it. Scalars are text: nothing is
 * guessed from their looks, so {@code NO} stays Norway's letters.
 */
public final class DataNode {
    private final String file;
    private final String content;
    private @Nullable Node read;

    private DataNode(String file, Node node) {
        this.file = file;
        this.content = "";
        this.read = node;
    }

    private DataNode(String file, String content) {
        this.file = file;
        this.content = content;
    }

    /**
     * Reads one YAML document.
     *
     * @param file its name, for messages
     * @throws DataException where it is no YAML or empty
     */
    public static DataNode parse(String file, String yaml) {
        DataNode whole = new DataNode(file, yaml);
        whole.node();
        return whole;
    }

    /**
     * One YAML document that is read when something in it is asked for. For files that are known to be right: what is wrong
     * with another shall be told at once.
     */
    static DataNode whenAsked(String file, String yaml) {
        return new DataNode(file, yaml);
    }

    /** Reading it takes far longer than all that is done with it, and many a command asks for none or for one section. */
    private synchronized Node node() {
        if (read == null) {
            read = compose(file, content);
        }
        return read;
    }

    /** Whether a file has been read, or may have a section: keys of sections begin their line. */
    private synchronized boolean mayHave(String key) {
        return read != null || content.startsWith(key + ":") || content.contains("\n" + key + ":");
    }

    private static Node compose(String file, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(64 << 20)
                .build();
        try {
            return new Compose(settings)
                    .composeReader(new StringReader(yaml))
                    .orElseThrow(() -> new DataException(file, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new DataException(file, line, e.getProblem());
        } catch (YamlEngineException e) {
            throw new DataException(file, 1, String.valueOf(e.getMessage()));
        }
    }

    /** The YAML that a whole file was read from; empty for a node inside one. */
    public String content() {
        return content;
    }

    public String file() {
        return file;
    }

    /** The line it starts on, from 1. */
    public int line() {
        return node().getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    public DataException error(String problem) {
        return new DataException(file, line(), problem);
    }

    public boolean isList() {
        return node() instanceof SequenceNode;
    }

    public boolean isMap() {
        return node() instanceof MappingNode;
    }

    /** The text of a scalar. */
    public String text() {
        if (node() instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error("expected a text");
    }

    /** {@code true} or {@code false}. */
    public boolean bool() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error("expected true or false");
        };
    }

    public int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw error("expected a whole number, found '" + text() + "'");
        }
    }

    public double decimal() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw error("expected a number, found '" + text() + "'");
        }
    }

    /** The one of these whose name it is, in small letters and with hyphens. */
    public <E extends Enum<E>> E constant(E[] values) {
        List<String> known = new ArrayList<>();
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(text())) {
                return value;
            }
            known.add(word);
        }
        throw error("unknown '" + text() + "'; known here: " + String.join(", ", known));
    }

    /** The items of a list. */
    public List<DataNode> list() {
        if (node() instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(n -> new DataNode(file, n)).toList();
        }
        throw error("expected a list");
    }

    /** The texts of a list; a single text counts as a list of one. */
    public List<String> texts() {
        return node() instanceof ScalarNode
                ? List.of(text())
                : list().stream().map(DataNode::text).toList();
    }

    /** The entries of a map, in the order of the file. */
    public Map<String, DataNode> map() {
        if (!(node() instanceof MappingNode mapping)) {
            throw error("expected a map");
        }
        Map<String, DataNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new DataNode(file, tuple.getKeyNode()).text();
            if (entries.put(key, new DataNode(file, tuple.getValueNode())) != null) {
                throw new DataNode(file, tuple.getKeyNode()).error("the key '" + key + "' stands twice");
            }
        }
        return entries;
    }

    /** Complains about every key of this map that is not one of these. */
    public DataNode only(String... keys) {
        List<String> allowed = List.of(keys);
        map().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw value.error("unknown key '" + key + "'; known here: " + String.join(", ", allowed));
            }
        });
        return this;
    }

    public Optional<DataNode> find(String key) {
        return mayHave(key) ? Optional.ofNullable(map().get(key)) : Optional.empty();
    }

    public DataNode get(String key) {
        return find(key).orElseThrow(() -> error("key '" + key + "' is missing"));
    }

    public Optional<String> findText(String key) {
        return find(key).map(DataNode::text);
    }

    /** The texts under a key; none where the key is absent. */
    public List<String> texts(String key) {
        return find(key).map(DataNode::texts).orElseGet(ArrayList::new);
    }

    /** The items under a key; none where the key is absent. */
    public List<DataNode> list(String key) {
        return find(key).map(DataNode::list).orElseGet(ArrayList::new);
    }
}
