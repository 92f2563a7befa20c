package dev.readout.export.form;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line. */
final class XmlLines {
    /** What XML 1.0 has no way to write. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;
    private int depth;

    XmlLines(OutputStream stream) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param attributes names and values in turn */
    XmlLines open(String name, String... attributes) {
        write(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            depth++;
        });
        return this;
    }

    XmlLines close() {
        write(() -> {
            depth--;
            newLine();
            out.writeEndElement();
        });
        return this;
    }

    /** An element with nothing in it. */
    XmlLines empty(String name, String... attributes) {
        write(() -> {
            newLine();
            out.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** An element with a text. */
    XmlLines text(String name, String text, String... attributes) {
        write(() -> {
            newLine();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(fit(text));
            out.writeEndElement();
        });
        return this;
    }

    void end() {
        write(() -> {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], fit(attributes[i + 1]));
        }
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String fit(String text) {
        return UNFIT.matcher(text).replaceAll(" ");
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("XML could not be written", e);
    }
}
