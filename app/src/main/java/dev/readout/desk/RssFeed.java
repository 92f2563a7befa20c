package dev.readout.desk;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.query.Source;
import dev.readout.search.Alert;
import dev.readout.search.Hit;
import dev.readout.search.Passage;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes hits as an RSS 2.0 feed. The same hits give the same bytes: no time of writing is in it. */
public final class RssFeed {
    private final XMLStreamWriter out;

    private RssFeed(XMLStreamWriter out) {
        this.out = out;
    }

    public static String of(Alert alert, List<Hit> hits) {
        StringWriter feed = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(feed);
            new RssFeed(out).write(alert, hits);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot be written", e);
        }
        return feed + "\n";
    }

    private void write(Alert alert, List<Hit> hits) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("rss");
        out.writeAttribute("version", "2.0");
        out.writeStartElement("channel");
        element("title", "Readout: " + alert.name());
        element("link", "http://localhost:7878/"); // where serve shows the archive
        element("description", alert.query());
        for (Hit hit : hits) {
            item(hit);
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void item(Hit hit) throws XMLStreamException {
        Source source = hit.version().source();
        Metadata told = source.metadata();
        out.writeStartElement("item");
        element("title", told.title().map(Known::value).orElse(source.name()));
        if (told.address().isPresent()) {
            element("link", told.address().get().value());
        }
        out.writeStartElement("guid");
        out.writeAttribute("isPermaLink", "false");
        out.writeCharacters(clean(source.document() + " " + source.textHash()));
        out.writeEndElement();
        if (told.published().isPresent()) {
            element(
                    "pubDate",
                    told.published()
                            .get()
                            .value()
                            .atStartOfDay(ZoneOffset.UTC)
                            .format(DateTimeFormatter.RFC_1123_DATE_TIME));
        }
        element("description", hit.passages().stream().map(RssFeed::words).collect(Collectors.joining(" […] ")));
        out.writeEndElement();
    }

    private static String words(Passage passage) {
        return passage.words().replaceAll("\\s+", " ");
    }

    private void element(String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(clean(value));
        out.writeEndElement();
    }

    /** XML has no form for these at all. */
    private static String clean(String value) {
        return value.replaceAll(
                "[^\\x09\\x0A\\x0D\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
