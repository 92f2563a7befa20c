package dev.readout.intake;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** OpenDocument text (ISO/IEC 26300-1). White space collapses there; what was taken out under tracking is not read. */
final class OdtDialect implements OfficeDialect {
    private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation", "note-citation", "ruby-text");

    private static final String TITLE = "Title";

    private static final int MOST_SPACES = 16;

    private final OfficeParagraphs paragraphs;

    /** Styles of this document that are made from that of a title. */
    private final Set<String> titles = new HashSet<>(Set.of(TITLE));

    private int items;

    OdtDialect(OfficeParagraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public boolean isSkipped(String element) {
        return SKIPPED.contains(element);
    }

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "style" -> {
                if (OfficeDialect.attribute(element, "parent-style-name").equals(TITLE)) {
                    titles.add(OfficeDialect.attribute(element, "name"));
                }
            }
            case "h" -> paragraphs.start(Passage.Tag.HEADING);
            case "p" -> paragraphs.start(paragraph(element));
            case "list-item" -> items++;
            case "s" -> paragraphs.text(" ".repeat(spaces(element)), false, false);
            case "tab" -> paragraphs.text("\t", false, false);
            case "line-break" -> paragraphs.text("\n", false, false);
            default -> {
                // Of the layout nothing else counts.
            }
        }
    }

    private Passage.Tag paragraph(XMLStreamReader element) {
        if (titles.contains(OfficeDialect.attribute(element, "style-name"))) {
            return Passage.Tag.TITLE;
        }
        return items > 0 ? Passage.Tag.LIST_ITEM : Passage.Tag.NONE;
    }

    /** No more than the element itself has characters, so that a text is never longer than its file. */
    private static int spaces(XMLStreamReader element) {
        String count = OfficeDialect.attribute(element, "c");
        return count.matches("\\d{1,3}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "h", "p" -> paragraphs.end();
            case "list-item" -> items--;
            default -> {
                // The same.
            }
        }
    }

    @Override
    public void text(String text) {
        paragraphs.text(text, false, true);
    }
}
