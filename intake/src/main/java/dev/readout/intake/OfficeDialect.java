package dev.readout.intake;

import javax.xml.stream.XMLStreamReader;

/** What the elements of one kind of office document mean. Elements are known by their local names. */
interface OfficeDialect {
    /** Whether what lies in the element is no text of the document: deleted, or there a second time. */
    boolean isSkipped(String element);

    void start(XMLStreamReader element);

    void end(String element);

    void text(String text);

    /** The value of an attribute by its local name, empty where it has none. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
