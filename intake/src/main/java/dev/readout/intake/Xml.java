package dev.readout.intake;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: no document types, no entities from elsewhere. */
final class Xml {
    private static final int DEEPEST = 500;

    private Xml() {}

    /** Takes what it needs from a reader. */
    @FunctionalInterface
    interface Walk {
        void over(XMLStreamReader reader) throws XMLStreamException;
    }

    /**
     * @param subject what to call it in an issue
     * @throws IOException where the XML is broken
     */
    static void read(String subject, byte[] xml, Walk walk) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST); // which older Javas do not limit
        // Decoded here: Java's reader tells of broken bytes on standard error.
        Chars chars = Charsets.read(subject, xml, true, issue -> {}).chars();
        try {
            walk.over(factory.createXMLStreamReader(new StringReader(chars.cut(0, chars.size()))));
        } catch (XMLStreamException e) {
            throw new IOException("its XML is broken: " + Problem.reason(e), e);
        }
    }
}
