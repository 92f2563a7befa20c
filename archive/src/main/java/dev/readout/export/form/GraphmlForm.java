package dev.readout.export.form;

import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.form.Network.Sum;
import dev.readout.export.form.Network.Tie;
import java.io.OutputStream;
import java.util.Locale;

/** The network as GraphML: an edge for each two and each stretch of time, which its attributes name. */
final class GraphmlForm implements ExportFormat {
    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public Label label() {
        return new Label(
                "graphml", "graphml", "application/graphml+xml", "who does what to whom by period, as GraphML");
    }

    @Override
    public boolean asksPeriod() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream out) {
        Network network = Network.of(export);
        XmlLines xml = new XmlLines(out);
        xml.open(
                "graphml",
                "xmlns",
                SPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                SPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        keys(xml);
        xml.open("graph", "id", "events", "edgedefault", "directed");
        network.nodes().forEach((code, party) -> {
            xml.open("node", "id", code);
            data(xml, "label", party.name());
            data(xml, "kind", party.kind().name().toLowerCase(Locale.ROOT));
            xml.close();
        });
        network.ties().forEach((tie, sum) -> edge(xml, tie, sum));
        xml.close().close().end();
    }

    private static void keys(XmlLines xml) {
        key(xml, "node", "label", "string");
        key(xml, "node", "kind", "string");
        key(xml, "edge", "period", "string");
        key(xml, "edge", "start", "string");
        key(xml, "edge", "end", "string");
        key(xml, "edge", "weight", "double");
        key(xml, "edge", "events", "int");
        key(xml, "edge", "cooperative", "int");
        key(xml, "edge", "hostile", "int");
        key(xml, "edge", "goldstein", "double");
    }

    private static void key(XmlLines xml, String of, String name, String type) {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void edge(XmlLines xml, Tie tie, Sum sum) {
        xml.open("edge", "id", tie.name(), "source", tie.source(), "target", tie.target());
        data(xml, "period", tie.stretch().name());
        data(xml, "start", tie.stretch().first().toString());
        data(xml, "end", tie.stretch().last().toString());
        data(xml, "weight", Double.toString(sum.events()));
        data(xml, "events", Integer.toString(sum.events()));
        data(xml, "cooperative", Integer.toString(sum.cooperative()));
        data(xml, "hostile", Integer.toString(sum.hostile()));
        sum.mean().ifPresent(mean -> data(xml, "goldstein", mean.toString()));
        xml.close();
    }

    private static void data(XmlLines xml, String key, String value) {
        xml.text("data", value, "key", key);
    }
}
