package dev.readout.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The examples of all acts, and what stands before each when it is coded.
 *
 * @param list in the order of the files
 * @param stage what all of them are told after
 * @param cast names of those who act in them, in the form of a file of actors
 * @param known ids of the examples that do not hold yet; the list may only shrink
 */
public record Examples(List<ActExample> list, Stage stage, DataFiles cast, Set<String> known) {
    public Examples {
        list = List.copyOf(list);
        known = Set.copyOf(known);
    }

    /**
     * What is told before each example, so that "both sides" and "the Minister" stand for somebody.
     *
     * @param scene a sentence
     * @param issuer code of who publishes it
     * @param published day of publication, ISO
     */
    public record Stage(String scene, String issuer, String published) {}

    /**
     * The bundled examples, and those in these files of users.
     *
     * @throws DataException where a file breaks the schema
     */
    public static Examples load(DataFiles data) {
        DataFiles bundled = DataFiles.examples();
        DataNode stage = bundled.sections("stage").getFirst().only("scene", "issuer", "published");
        List<ActExample> list = new ArrayList<>();
        bundled.files().stream().filter(Examples::holdsExamples).forEach(f -> read(f, list));
        data.files().stream().filter(Examples::holdsExamples).forEach(f -> read(f, list));
        List<String> known = bundled.sections("known-misses").stream()
                .flatMap(n -> n.texts().stream())
                .toList();
        return new Examples(
                list,
                new Stage(
                        stage.get("scene").text(),
                        stage.get("issuer").text(),
                        stage.get("published").text()),
                new DataFiles(
                        bundled.files().stream().filter(f -> !holdsExamples(f)).toList()),
                Set.copyOf(known));
    }

    /** The examples of one act. */
    public List<ActExample> of(String act) {
        return list.stream().filter(e -> e.act().equals(act)).toList();
    }

    /** The data files, and the cast after them. */
    public DataFiles with(DataFiles data) {
        List<DataNode> files = new ArrayList<>(data.files());
        files.addAll(cast.files());
        return new DataFiles(files);
    }

    /** A file of rules keeps one sentence a rule below the rule's id; a file of examples is a list of them. */
    private static boolean holdsExamples(DataNode file) {
        return file.isMap()
                && file.find("act").isPresent()
                && file.find("examples").filter(DataNode::isList).isPresent();
    }

    private static void read(DataNode file, List<ActExample> list) {
        file.only("source", "act", "examples");
        String act = file.get("act").text();
        file.get("examples").list().forEach(n -> list.add(example(act, n)));
    }

    private static ActExample example(String act, DataNode node) {
        node.only("text", "trigger", "by", "target", "not", "why", "set");
        boolean negative = node.find("not").map(DataNode::bool).orElse(false);
        String text = node.get("text").text();
        Optional<String> trigger = node.findText("trigger");
        if (!negative && trigger.isEmpty()) {
            throw node.error("a positive example names its trigger");
        }
        if (negative && node.find("why").isEmpty()) {
            throw node.error("a negative example says why");
        }
        if (trigger.filter(t -> !text.contains(t)).isPresent()) {
            throw node.error("the trigger '" + trigger.get() + "' is not in the text");
        }
        boolean after = node.findText("set").map(s -> after(node, s)).orElse(false);
        return new ActExample(
                act, text, trigger, node.texts("by"), negative, node.findText("why"), after, node.file(), node.line());
    }

    private static boolean after(DataNode node, String set) {
        if (!set.equals("after")) {
            throw node.error("'" + set + "' is no set; it is 'after' or left out");
        }
        return true;
    }
}
