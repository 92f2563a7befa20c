package dev.readout.codebook;

import dev.readout.codebook.ActCrossing.Codes;
import dev.readout.codebook.ActCrossing.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the crosswalk's sections; a later file adds to an earlier one or overrides its entries. */
final class SchemesReader {
    private static final String NONE = "none";

    private final DataFiles data;
    private final PloverScheme plover;
    private final CameoScheme cameo;
    private final Map<String, List<String>> lists = new HashMap<>();

    SchemesReader(DataFiles data) {
        this.data = data;
        data.sections("crosswalk-words").forEach(s -> s.map().forEach((name, words) -> lists.put(name, words.texts())));
        this.cameo = new SchemeTables(data).cameo();
        this.plover = new SchemeTables(data).plover(cameo);
    }

    Schemes read(ActCodebook codebook) {
        Map<String, DataNode> nodes = new HashMap<>();
        for (DataNode section : data.sections("crosswalk")) {
            section.map().forEach((act, node) -> {
                if (codebook.find(act).isEmpty()) {
                    throw node.error("there is no act '" + act + "'");
                }
                nodes.put(act, node);
            });
        }
        Map<String, ActCrossing> acts = new LinkedHashMap<>();
        for (ActEntry entry : codebook.list()) {
            acts.put(entry.name(), crossing(entry, Optional.ofNullable(nodes.get(entry.name()))));
        }
        List<EngagementCrossing> engagements = new ArrayList<>();
        for (DataNode section : data.sections("engagement-crosswalk").reversed()) { // a user's lines before ours
            section.list().forEach(node -> engagements.add(engagement(node)));
        }
        return new Schemes(plover, cameo, acts, engagements);
    }

    private ActCrossing crossing(ActEntry entry, Optional<DataNode> node) {
        Optional<String> type = Optional.of(entry.plover()).filter(p -> !p.isEmpty());
        Optional<String> code = Optional.of(entry.cameo()).filter(c -> !c.isEmpty());
        if (type.isPresent() && plover.find(type.get()).isEmpty()
                || code.isPresent() && cameo.find(code.get()).isEmpty()) {
            throw new DataException(
                    "acts",
                    1,
                    "'" + entry.name() + "' has codes that PLOVER or CAMEO lacks: " + entry.plover() + ", "
                            + entry.cameo());
        }
        Codes bare = new Codes(type, Optional.empty(), code, announced(type, code, Optional.empty()));
        return node.map(n -> crossing(entry, bare, n))
                .orElseGet(() -> new ActCrossing(entry.name(), bare, List.of(), List.of()));
    }

    private ActCrossing crossing(ActEntry entry, Codes bare, DataNode node) {
        node.only("mode", "future", "leaves", "losses");
        Optional<String> future = node.findText("future");
        Codes own = new Codes(
                bare.plover(), mode(node, bare.plover()), bare.cameo(), announced(bare.plover(), bare.cameo(), future));
        List<Leaf> leaves = node.list("leaves").stream()
                .map(n -> leaf(n, entry, bare, future))
                .toList();
        return new ActCrossing(entry.name(), own, leaves, node.texts("losses"));
    }

    private Leaf leaf(DataNode node, ActEntry entry, Codes bare, Optional<String> future) {
        node.only("words", "trigger", "rules", "target", "plover", "mode", "cameo", "future");
        for (String rule : node.texts("rules")) {
            if (entry.rules().stream().noneMatch(r -> r.id().equals(rule))) {
                throw node.error("there is no rule '" + rule + "'");
            }
        }
        return new Leaf(
                words(node, "words"),
                words(node, "trigger"),
                Set.copyOf(node.texts("rules")),
                node.find("target").map(DataNode::bool),
                codes(node, bare, future));
    }

    private Codes codes(DataNode node, Codes bare, Optional<String> future) {
        Optional<String> type = given(node, "plover", bare.plover());
        Optional<String> code = given(node, "cameo", bare.cameo());
        if (type.isPresent() && plover.find(type.get()).isEmpty()) {
            throw node.error("PLOVER has no type '" + type.get() + "'");
        }
        known(node, code);
        Optional<String> announced = node.findText("future").or(() -> future);
        known(node, announced.filter(a -> !a.equals(NONE)));
        return new Codes(type, mode(node, type), code, announced(type, code, announced));
    }

    private void known(DataNode node, Optional<String> code) {
        if (code.isPresent() && cameo.find(code.get()).isEmpty()) {
            throw node.error("CAMEO has no code '" + code.get() + "'");
        }
    }

    private Optional<String> mode(DataNode node, Optional<String> type) {
        Optional<String> mode = node.findText("mode").filter(m -> !m.equals(NONE));
        List<String> modes =
                type.flatMap(plover::find).map(PloverScheme.Type::modes).orElse(List.of());
        if (mode.isPresent() && !modes.contains(mode.get())) {
            throw node.error("PLOVER's " + type.orElse("(none)") + " has no mode '" + mode.get() + "'");
        }
        return mode;
    }

    /** Intents (03) and threats (13) stay what they are; else the code given; else by the quad class of the type. */
    private Optional<String> announced(Optional<String> type, Optional<String> code, Optional<String> given) {
        if (given.isPresent()) {
            return given.filter(g -> !g.equals(NONE));
        }
        if (code.filter(c -> c.startsWith("03") || c.startsWith("13")).isPresent()) {
            return code;
        }
        return type.flatMap(plover::find).map(t -> t.quad().isConflict() ? "130" : "030");
    }

    private EngagementCrossing engagement(DataNode node) {
        node.only("kind", "status", "words", "plover", "mode", "cameo");
        Codes none = new Codes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new EngagementCrossing(
                Set.copyOf(node.texts("kind")),
                node.findText("status"),
                words(node, "words"),
                codes(node, none, Optional.empty()));
    }

    private static Optional<String> given(DataNode node, String key, Optional<String> otherwise) {
        Optional<String> text = node.findText(key);
        return text.isPresent() ? text.filter(t -> !t.equals(NONE)) : otherwise;
    }

    private WordSet words(DataNode node, String key) {
        List<String> words = new ArrayList<>();
        for (String word : node.texts(key)) {
            if (word.startsWith("@")) {
                List<String> named = lists.get(word.substring(1));
                if (named == null) {
                    throw node.error("there is no list '" + word.substring(1) + "'");
                }
                words.addAll(named);
            } else {
                words.add(word);
            }
        }
        return new WordSet(words);
    }
}
