package dev.readout.intake;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** WordprocessingML (ISO/IEC 29500-1, part 17). Text that was taken out or moved away under tracking is not read. */
final class WordDialect implements OfficeDialect {
    /** Fallback repeats for older programs what stands beside it. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private final OfficeParagraphs paragraphs;
    private boolean inText;
    private boolean bold;

    WordDialect(OfficeParagraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public boolean isSkipped(String element) {
        return SKIPPED.contains(element);
    }

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "p" -> paragraphs.start(Passage.Tag.NONE);
            case "pStyle" -> style(OfficeDialect.attribute(element, "val").toLowerCase(Locale.ROOT));
            case "numPr" -> paragraphs.tag(Passage.Tag.LIST_ITEM);
            case "r" -> bold = false;
            case "b" -> bold = !Set.of("0", "false", "off").contains(OfficeDialect.attribute(element, "val"));
            case "t" -> inText = true;
            case "tab" -> paragraphs.text("\t", bold, false);
            case "br", "cr" -> paragraphs.text("\n", bold, false);
            case "noBreakHyphen" -> paragraphs.text("\u2011", bold, false);
            default -> {
                // Of the layout nothing else counts.
            }
        }
    }

    private void style(String name) {
        if (name.equals("title")) {
            paragraphs.tag(Passage.Tag.TITLE);
        } else if (name.startsWith("heading")) {
            paragraphs.tag(Passage.Tag.HEADING);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "p" -> paragraphs.end();
            case "t" -> inText = false;
            default -> {
                // The same.
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            paragraphs.text(text, bold, false);
        }
    }
}
