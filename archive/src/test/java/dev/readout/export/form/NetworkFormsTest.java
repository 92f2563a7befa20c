package dev.readout.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Export;
import dev.readout.export.Period;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** GraphML is read back by JGraphT. */
class NetworkFormsTest extends FormFixture {
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Map<String, String>> edges = new HashMap<>();

    @Test
    void statesAreNodesAndPeriodsAreEdges() {
        Graph<String, DefaultEdge> graph = graphml(
                new String(bytes(export().by(Period.MONTH), "graphml"), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("XHA", "XVA", "XOR");
        assertThat(labels).containsEntry("XHA", "Republic of Haesan");
        assertThat(edges.keySet())
                .containsExactlyInAnyOrder("XHA-XVA-2031-05", "XHA-XVA-2031-06", "XHA-XOR-2031-05", "XVA-XOR-2031-05");
        assertThat(edges.get("XHA-XVA-2031-05"))
                .containsEntry("events", "3")
                .containsEntry("cooperative", "3")
                .containsEntry("hostile", "0")
                .containsEntry("start", "2031-05-01")
                .containsEntry("goldstein", "3.0");
        assertThat(edges.get("XVA-XOR-2031-05")).containsEntry("hostile", "1").containsEntry("goldstein", "-2.0");
    }

    @Test
    void aYearHoldsItsMonths() {
        graphml(text("graphml"));
        assertThat(edges).containsOnlyKeys("XHA-XVA-2031", "XHA-XOR-2031", "XVA-XOR-2031");
        assertThat(edges.get("XHA-XVA-2031")).containsEntry("events", "4");
    }

    @Test
    void whatTheNetworkCannotHoldIsCounted() {
        Export export = export();
        bytes(export, "gexf");
        assertThat(export.leftOut().counts())
                .containsExactly(
                        Map.entry("no date as precise as the period", 1), Map.entry("nobody is at the other end", 1));
    }

    @Test
    void gephiGetsASpellForEachPeriod() throws Exception {
        Element gexf = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(export().by(Period.MONTH), "gexf")))
                .getDocumentElement();
        assertThat(gexf.getAttribute("version")).isEqualTo("1.3");
        assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(3);
        Element edge = elements(gexf.getElementsByTagName("edge"), "XHA-XVA");
        assertThat(edge.getAttribute("weight")).isEqualTo("4");
        assertThat(edge.getElementsByTagName("spell").getLength()).isEqualTo(2);
        assertThat(((Element) edge.getElementsByTagName("spell").item(1)).getAttribute("end"))
                .isEqualTo("2031-06-30");
    }

    @Test
    void anEmptyNetworkIsOne() {
        assertThat(graphml(ofNothing("graphml")).vertexSet()).isEmpty();
    }

    private static Element elements(NodeList list, String id) {
        return IntStream.range(0, list.getLength())
                .mapToObj(i -> (Element) list.item(i))
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Graph<String, DefaultEdge> graphml(String text) {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((vertex, value) -> {
            if (vertex.getSecond().equals("label")) {
                labels.put(vertex.getFirst(), value.getValue());
            }
        });
        Map<DefaultEdge, Map<String, String>> read = new java.util.IdentityHashMap<>();
        importer.addEdgeAttributeConsumer((edge, value) ->
                read.computeIfAbsent(edge.getFirst(), e -> new HashMap<>()).put(edge.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(text));
        read.forEach((edge, values) -> edges.put(
                graph.getEdgeSource(edge) + "-" + graph.getEdgeTarget(edge) + "-" + values.get("period"), values));
        return graph;
    }
}
