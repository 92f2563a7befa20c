package dev.readout.spark;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.intake.FieldMap;
import dev.readout.intake.Limits;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run codes by; the same on every executor.
 *
 * @param map which field of records says what, as written for {@code --map}; empty where nothing is told
 * @param maxBytes documents with more are not read
 * @param actors files of the user's own actors: what they say, by their names
 */
record Settings(String map, int maxBytes, Map<String, String> actors) implements Serializable {
    Settings {
        actors = new TreeMap<>(actors);
    }

    FieldMap fields() {
        return map.isEmpty() ? FieldMap.none() : FieldMap.parse(map);
    }

    Limits limits() {
        Limits usual = Limits.defaults();
        return new Limits(maxBytes, usual.depth(), usual.ratio(), usual.nesting(), usual.entries());
    }

    /** @throws dev.readout.codebook.DataException where a file breaks its schema */
    DataFiles data() {
        List<DataNode> files = new ArrayList<>(DataFiles.bundled().files());
        actors.forEach((name, content) -> files.add(DataNode.parse(name, content)));
        return new DataFiles(files);
    }
}
