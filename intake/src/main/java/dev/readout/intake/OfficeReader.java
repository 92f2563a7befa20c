package dev.readout.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Reads documents of Word and of OpenDocument: paragraphs in XML, in a ZIP file. Larger libraries do it too, but do not
 * say in which part and paragraph a character stands.
 */
final class OfficeReader {
    private static final Pattern HEADS = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
    private static final Pattern PARTS =
            Pattern.compile("content\\.xml|word/(?:document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml");

    private final OfficeParagraphs paragraphs = new OfficeParagraphs();

    private OfficeReader() {}

    /**
     * Reads the text.
     *
     * @param limit how many bytes the parts may have together, once unpacked
     */
    static Page read(byte[] bytes, Format format, long limit) throws IOException {
        OfficeReader reader = new OfficeReader();
        for (var part : parts(bytes, limit).entrySet()) {
            boolean head = HEADS.matcher(part.getKey()).matches();
            reader.paragraphs.part(part.getKey(), head ? Optional.of("page-furniture") : Optional.empty());
            reader.part(part.getKey(), part.getValue(), format);
        }
        return reader.paragraphs.page();
    }

    /** The parts with text: the document first, then its notes, headers and footers. */
    private static TreeMap<String, byte[]> parts(byte[] bytes, long limit) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        long room = limit;
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.matcher(entry.getName()).matches()) {
                    byte[] part = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                    room -= part.length;
                    if (room < 0) {
                        throw new Expansion.TooMuch(entry.getName());
                    }
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        }
        if (parts.keySet().stream().allMatch(name -> HEADS.matcher(name).matches())) {
            throw new IOException("it has no part with text");
        }
        return parts;
    }

    private void part(String name, byte[] xml, Format format) throws IOException {
        OfficeDialect dialect = format == Format.ODT ? new OdtDialect(paragraphs) : new WordDialect(paragraphs);
        Xml.read(name, xml, reader -> walk(reader, dialect));
    }

    private static void walk(XMLStreamReader reader, OfficeDialect dialect) throws XMLStreamException {
        int skipped = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (skipped > 0 || dialect.isSkipped(reader.getLocalName())) {
                        skipped++;
                    } else {
                        dialect.start(reader);
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        dialect.end(reader.getLocalName());
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (skipped == 0) {
                        dialect.text(reader.getText());
                    }
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }
}
