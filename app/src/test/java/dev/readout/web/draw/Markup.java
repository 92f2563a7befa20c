package dev.readout.web.draw;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing as a tree; that it can be read as XML shows that nothing in it broke out. */
record Markup(Element root) {

    static Markup of(Drawing drawing) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return new Markup(factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing.markup())))
                .getDocumentElement());
    }

    /** The elements of a class, in the order of the document. */
    List<Element> list(String element, String ofClass) {
        NodeList all = root.getElementsByTagName(element);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (List.of(one.getAttribute("class").split(" ")).contains(ofClass)) {
                found.add(one);
            }
        }
        return found;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
