package dev.readout.export.form;

import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.Period.Stretch;
import dev.readout.export.form.Network.Sum;
import dev.readout.export.form.Network.Tie;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The network as a dynamic graph for Gephi (GEXF 1.3): one edge for each two, with a spell for each stretch of time. */
final class GexfForm implements ExportFormat {
    /** What changes from spell to spell, by name. */
    private static final Map<String, Function<Sum, String>> VALUES = values();

    private static Map<String, Function<Sum, String>> values() {
        Map<String, Function<Sum, String>> values = new LinkedHashMap<>();
        values.put("events", s -> Integer.toString(s.events()));
        values.put("cooperative", s -> Integer.toString(s.cooperative()));
        values.put("hostile", s -> Integer.toString(s.hostile()));
        values.put("goldstein", s -> s.mean().map(m -> m.toString()).orElse(""));
        return values;
    }

    @Override
    public Label label() {
        return new Label("gexf", "gexf", "application/gexf+xml", "the same for Gephi, with spells of time (GEXF)");
    }

    @Override
    public boolean asksPeriod() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream out) {
        Network network = Network.of(export);
        XmlLines xml = new XmlLines(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("meta")
                .text("creator", "Readout")
                .text("description", "Events between states and bodies")
                .close();
        xml.open(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        xml.open("attributes", "class", "node", "mode", "static");
        xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
        xml.close();
        xml.open("attributes", "class", "edge", "mode", "dynamic");
        VALUES.keySet()
                .forEach(name -> xml.empty(
                        "attribute",
                        "id",
                        name,
                        "title",
                        name,
                        "type",
                        name.equals("goldstein") ? "double" : "integer"));
        xml.close();
        nodes(xml, network);
        xml.open("edges");
        byPair(network).forEach((pair, spells) -> edge(xml, spells));
        xml.close().close().close().end();
    }

    private static void nodes(XmlLines xml, Network network) {
        xml.open("nodes");
        network.nodes().forEach((code, party) -> {
            xml.open("node", "id", code, "label", party.name()).open("attvalues");
            xml.empty("attvalue", "for", "kind", "value", party.kind().name().toLowerCase(Locale.ROOT));
            xml.close().close();
        });
        xml.close();
    }

    private static SortedMap<String, SortedMap<Tie, Sum>> byPair(Network network) {
        SortedMap<String, SortedMap<Tie, Sum>> pairs = new TreeMap<>();
        network.ties()
                .forEach((tie, sum) -> pairs.computeIfAbsent(tie.source() + "-" + tie.target(), p -> new TreeMap<>())
                        .put(tie, sum));
        return pairs;
    }

    private static void edge(XmlLines xml, SortedMap<Tie, Sum> spells) {
        Tie first = spells.firstKey();
        int events = spells.values().stream().mapToInt(Sum::events).sum();
        String id = first.source() + "-" + first.target();
        xml.open(
                "edge",
                "id",
                id,
                "source",
                first.source(),
                "target",
                first.target(),
                "weight",
                Integer.toString(events));
        xml.open("attvalues");
        spells.forEach((tie, sum) -> VALUES.forEach((name, value) -> {
            if (!value.apply(sum).isEmpty()) {
                xml.empty("attvalue", "for", name, "value", value.apply(sum), "start", start(tie), "end", end(tie));
            }
        }));
        xml.close().open("spells");
        spells.keySet().forEach(tie -> xml.empty("spell", "start", start(tie), "end", end(tie)));
        xml.close().close();
    }

    private static String start(Tie tie) {
        return tie.stretch().first().toString();
    }

    private static String end(Tie tie) {
        Stretch stretch = tie.stretch();
        return stretch.last().toString();
    }
}
