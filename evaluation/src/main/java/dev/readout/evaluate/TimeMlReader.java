package dev.readout.evaluate;

import dev.readout.evaluate.TimedDocument.Marked;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads TimeML (TimeML 1.2.1, with TIMEX3): the characters within {@code TEXT} and the times marked there, and the day on
 * which the document was made from {@code DCT}. For one document.
 */
final class TimeMlReader {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Marked> times = new ArrayList<>();
    private Optional<LocalDate> created = Optional.empty();
    private boolean inText;
    private int start;
    private String type = "";
    private String value = "";

    private TimeMlReader(String name) {
        this.name = name;
    }

    /** @throws GoldException where it is not such a document */
    static TimedDocument read(String name, byte[] xml) {
        return new TimeMlReader(name).read(xml);
    }

    private TimedDocument read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Nothing is fetched, and no entity of the document's own grows without end.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                take(reader.next(), reader);
            }
        } catch (XMLStreamException e) {
            throw new GoldException(name + ": is not well-formed XML; put it right or take it out.", e);
        }
        return new TimedDocument(
                name,
                created.orElseThrow(() -> new GoldException(
                        name + ": does not tell when it was made; TimeML tells it in DCT with a day as value.")),
                text.toString(),
                times);
    }

    private void take(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.CHARACTERS && inText) {
            text.append(reader.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            open(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            close(reader.getLocalName());
        }
    }

    private void open(XMLStreamReader reader) {
        if (reader.getLocalName().equals("TEXT")) {
            inText = true;
        } else if (reader.getLocalName().equals("TIMEX3")) {
            type = attribute(reader, "type");
            value = attribute(reader, "value");
            start = length();
            if (attribute(reader, "functionInDocument").equals("CREATION_TIME")) {
                created = day(value).or(() -> created);
            }
        }
    }

    private void close(String element) {
        if (element.equals("TEXT")) {
            inText = false;
        } else if (element.equals("TIMEX3") && inText && length() > start) {
            times.add(new Marked(start, length(), type, value));
        }
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }
}
