package dev.readout.codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that can stand in for one another in a clause, ordered by how strong it is with them.
 *
 * @param name such as {@code asking}
 * @param operative whether its words are verbs that open a clause of their own
 * @param rungs the strongest first; each holds phrases of words in their dictionary form
 * @param examples pairs of sentences of which the second is the stronger
 */
public record StrengthLadder(String name, boolean operative, List<List<String>> rungs, List<Example> examples) {
    public StrengthLadder {
        rungs = rungs.stream().map(List::copyOf).toList();
        examples = List.copyOf(examples);
    }

    /** The same clause twice. */
    public record Example(String weaker, String stronger) {}

    /**
     * Reads the section {@code strength}.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static List<StrengthLadder> read(DataFiles files) {
        List<StrengthLadder> ladders = new ArrayList<>();
        for (DataNode section : files.sections("strength")) {
            section.list().forEach(node -> ladders.add(ladder(node)));
        }
        return List.copyOf(ladders);
    }

    /** Words that turn a clause into its contrary. */
    public static List<String> negations(DataFiles files) {
        return files.sections("negations").stream()
                .flatMap(section -> section.texts().stream())
                .toList();
    }

    /** Verbs on no ladder that open a clause too. */
    public static List<String> operatives(DataFiles files) {
        return files.sections("operatives").stream()
                .flatMap(section -> section.texts().stream())
                .toList();
    }

    private static StrengthLadder ladder(DataNode node) {
        node.only("ladder", "operative", "rungs", "examples");
        List<List<String>> rungs =
                node.list("rungs").stream().map(DataNode::texts).toList();
        if (rungs.size() < 2) {
            throw node.error("a ladder has two rungs at least");
        }
        if (node.list("examples").isEmpty()) {
            throw node.error("a ladder without an example proves nothing");
        }
        return new StrengthLadder(
                node.get("ladder").text(),
                node.find("operative").map(DataNode::bool).orElse(false),
                rungs,
                node.list("examples").stream()
                        .map(e -> e.only("weaker", "stronger"))
                        .map(e -> new Example(
                                e.get("weaker").text(), e.get("stronger").text()))
                        .toList());
    }
}
