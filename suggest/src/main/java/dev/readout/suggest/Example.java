package dev.readout.suggest;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in the wording of news that shows an act.
 *
 * @param act what the source does to the target in it
 */
record Example(String act, String text, String source, String target) {

    /**
     * Reads them from the data files, in their order.
     *
     * @throws dev.readout.codebook.DataException where a file breaks the schema, or source or target is not in the text
     */
    static List<Example> load(DataFiles data) {
        List<Example> all = new ArrayList<>();
        for (DataNode file : data.files()) {
            if (file.find("examples").isPresent()) {
                file.only("source", "act", "examples");
                String act = file.get("act").text();
                file.get("examples").list().forEach(e -> all.add(read(e, act)));
            }
        }
        return List.copyOf(all);
    }

    private static Example read(DataNode node, String act) {
        node.only("text", "source", "target");
        Example example = new Example(
                act,
                node.get("text").text(),
                node.get("source").text(),
                node.get("target").text());
        if (!example.text.contains(example.source) || !example.text.contains(example.target)) {
            throw node.error("source and target must stand in the text");
        }
        return example;
    }

    /** The sentence with both parties masked, so that what they do counts and not who they are. */
    String masked() {
        return mask(text, source, target);
    }

    static String mask(String text, String source, String target) {
        boolean inner = target.length() > source.length();
        String first = inner ? target : source;
        String second = inner ? source : target;
        String once = first.isBlank() ? text : text.replace(first, inner ? "Country B" : "Country A");
        return second.isBlank() ? once : once.replace(second, inner ? "Country A" : "Country B");
    }
}
