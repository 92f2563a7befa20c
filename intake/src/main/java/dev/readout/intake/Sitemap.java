package dev.readout.intake;

import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts the addresses of a sitemap. It holds no texts, and this room fetches nothing. */
final class Sitemap {
    private Sitemap() {}

    static void read(Item item, Unpacking to) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        long addresses = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(item.in());
            while (reader.hasNext()) {
                boolean address = reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("loc");
                addresses += address ? 1 : 0;
            }
        } catch (XMLStreamException e) {
            throw new IOException("its XML is broken", e);
        }
        to.add(Problem.ADDRESSES_ONLY.of(
                item.name(), "It is a sitemap: it lists " + addresses + " addresses and holds no texts."));
    }
}
