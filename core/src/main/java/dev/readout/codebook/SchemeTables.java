package dev.readout.codebook;

import dev.readout.codebook.PloverScheme.Context;
import dev.readout.codebook.PloverScheme.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what the schemes themselves have: PLOVER's types and contexts, CAMEO's codes. */
final class SchemeTables {
    private final DataFiles data;

    SchemeTables(DataFiles data) {
        this.data = data;
    }

    PloverScheme plover(CameoScheme cameo) {
        Map<String, Type> types = new LinkedHashMap<>();
        Map<String, Context> contexts = new LinkedHashMap<>();
        Map<String, String> threats = new HashMap<>();
        for (DataNode section : data.sections("plover-scheme")) {
            section.only("types", "contexts", "threats");
            entries(section, "types").forEach((name, node) -> types.put(name, type(name, node)));
            entries(section, "contexts").forEach((name, node) -> contexts.put(name, context(name, node)));
            entries(section, "threats").forEach((code, mode) -> {
                if (cameo.find(code).isEmpty()) {
                    throw mode.error("CAMEO has no code '" + code + "'");
                }
                threats.put(code, mode.text());
            });
        }
        return new PloverScheme(types, contexts, threats);
    }

    CameoScheme cameo() {
        Map<String, CameoScheme.Root> roots = new LinkedHashMap<>();
        Map<String, CameoScheme.Code> codes = new LinkedHashMap<>();
        for (DataNode section : data.sections("cameo-scheme")) {
            section.only("roots", "codes");
            entries(section, "roots").forEach((root, node) -> {
                node.only("name", "quad");
                roots.put(
                        root,
                        new CameoScheme.Root(
                                node.get("name").text(), node.find("quad").map(SchemeTables::quad)));
            });
            entries(section, "codes").forEach((code, node) -> {
                node.only("name", "goldstein");
                if (!roots.containsKey(code.substring(0, 2))) {
                    throw node.error("the code '" + code + "' has no root");
                }
                Optional<Double> score = node.find("goldstein").map(DataNode::decimal);
                codes.put(code, new CameoScheme.Code(code, node.get("name").text(), score));
            });
        }
        return new CameoScheme(roots, codes);
    }

    private static Type type(String name, DataNode node) {
        node.only("quad", "score", "means", "modes");
        return new Type(
                name,
                quad(node.get("quad")),
                node.get("score").decimal(),
                node.get("means").text(),
                node.texts("modes"));
    }

    private static Context context(String name, DataNode node) {
        node.only("means", "words");
        return new Context(name, node.get("means").text(), new WordSet(node.texts("words")));
    }

    private static Map<String, DataNode> entries(DataNode section, String key) {
        return section.find(key).map(DataNode::map).orElse(Map.of());
    }

    private static Quad quad(DataNode node) {
        try {
            return Quad.valueOf(node.text().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw node.error("'" + node.text() + "' is no quad class");
        }
    }
}
