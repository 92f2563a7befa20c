package dev.readout.export;

import dev.readout.relate.account.Comparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A comparison as a Word document (Office Open XML, ECMA-376) with real footnotes. The format needs six small parts, so no library
 * is used; the same comparison gives the same bytes.
 */
public final class ComparisonDocx extends ComparisonForm {
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/>"
            + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + WORD + "footnotes+xml\"/></Types>";

    private static final String RELATIONS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private static final String STYLES = XML + "<w:styles " + NAMESPACE + ">"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
            + "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"FootnoteText\"><w:name w:val=\"footnote text\"/>"
            + "<w:basedOn w:val=\"Normal\"/><w:rPr><w:sz w:val=\"18\"/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
            + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";

    private static final String SEPARATORS =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
                    + "</w:footnote>";

    /** The first moment that a ZIP file can tell: no clock shows in the bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final StringBuilder body = new StringBuilder();
    private boolean emptyCell;

    private ComparisonDocx(Comparison comparison) {
        super(comparison);
    }

    /** @throws IOException where the stream cannot be written */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        ComparisonDocx document = new ComparisonDocx(comparison);
        document.write();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS.formatted(relation("officeDocument", "word/document.xml")));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    RELATIONS.formatted(relation("styles", "styles.xml") + relation("footnotes", "footnotes.xml")));
            part(zip, "word/styles.xml", STYLES);
            part(zip, "word/footnotes.xml", document.notes());
            part(zip, "word/document.xml", document.whole());
        }
        out.write(bytes.toByteArray());
        out.flush();
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Across the page, since columns stand side by side. */
    private String whole() {
        return XML + "<w:document " + NAMESPACE + "><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\""
                + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private String notes() {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < footnotes.list().size(); i++) {
            notes.add("<w:footnote w:id=\"" + (i + 1) + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>"
                    + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
                    + run(" " + footnotes.list().get(i), "") + "</w:p></w:footnote>");
        }
        return XML + "<w:footnotes " + NAMESPACE + ">" + SEPARATORS + String.join("", notes) + "</w:footnotes>";
    }

    @Override
    void heading(String line) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>")
                .append(run(line, ""))
                .append("</w:p>");
    }

    @Override
    void paragraph(String line) {
        body.append("<w:p>").append(run(line, "")).append("</w:p>");
    }

    @Override
    void startTable(List<String> columns) {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>")
                .append(borders)
                .append("</w:tblBorders></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(columns.size()))
                .append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
        columns.forEach(column ->
                body.append("<w:tc><w:p>").append(run(column, "<w:b/>")).append("</w:p></w:tc>"));
        body.append("</w:tr>");
    }

    @Override
    void startRow(String title, String below) {
        body.append("<w:tr><w:tc><w:p>").append(run(title, "<w:b/>")).append("</w:p>");
        body.append(below.isEmpty() ? "" : "<w:p>" + run(below, "<w:i/>") + "</w:p>")
                .append("</w:tc>");
    }

    @Override
    void startCell() {
        body.append("<w:tc>");
        emptyCell = true;
    }

    @Override
    void quote(String before, List<Piece> pieces, int footnote) {
        body.append("<w:p>").append(run(before, "<w:i/>")).append(run("“", ""));
        pieces.forEach(piece -> body.append(run(piece.words(), piece.own() ? "<w:highlight w:val=\"yellow\"/>" : "")));
        body.append(run("”", ""))
                .append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                .append(footnote)
                .append("\"/></w:r></w:p>");
        emptyCell = false;
    }

    @Override
    void words(String line) {
        paragraph(line);
        emptyCell = false;
    }

    /** A cell without a paragraph is none to Word. */
    @Override
    void endCell() {
        body.append(emptyCell ? "<w:p/>" : "").append("</w:tc>");
    }

    @Override
    void endRow() {
        body.append("</w:tr>");
    }

    @Override
    void endTable() {
        body.append("</w:tbl>");
    }

    private static String run(String words, String style) {
        String properties = style.isEmpty() ? "" : "<w:rPr>" + style + "</w:rPr>";
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    /** Without what XML 1.0 has no way to write. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .map(c ->
                        c < ' ' || c == 0xFFFE || c == 0xFFFF || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(safe::appendCodePoint);
        return safe.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
