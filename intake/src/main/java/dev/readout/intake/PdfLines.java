package dev.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the lines of a document with the box of each glyph. The space between two words is ours where no glyph is one. */
final class PdfLines extends PDFTextStripper {
    /** A page that is full of print has some ten thousand, and a map some hundred thousand. */
    private static final int MOST_ON_A_PAGE = 1 << 20;

    /** Of all pages: forms may show each other, and pages have their content in common, so that few bytes have no end. */
    private static final int MOST = 1 << 23;

    /** The bytes of what one page or form draws: what stands before an operator is kept until it comes. */
    private static final int LARGEST_CONTENT = 16 << 20;

    private final Chars chars = new Chars(4096);
    private final Glyphs glyphs = new Glyphs();
    private final List<PdfLine> lines = new ArrayList<>();
    private int from;
    private int onPage;
    private int inAll;
    private boolean endless;
    private boolean spaced;
    private boolean bold = true;
    private float x;
    private float y;
    private float size;

    /** Reads all pages. */
    static PdfLines read(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        lines.check();
        lines.endLine();
        return lines;
    }

    Chars chars() {
        return chars;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    List<PdfLine> lines() {
        return lines;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        onPage = 0;
        count();
        measure(page);
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        measure(form);
        super.showForm(form);
    }

    @Override
    protected void processType3Stream(PDType3CharProc glyph, Matrix matrix) throws IOException {
        measure(glyph);
        super.processType3Stream(glyph, matrix);
    }

    private void measure(PDContentStream content) throws IOException {
        try (InputStream in = content.getContents()) {
            byte[] buffer = new byte[1 << 12];
            long left = LARGEST_CONTENT;
            for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
                left -= read;
            }
            endless |= left < 0;
        }
        check();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        count();
        super.showGlyph(matrix, font, code, displacement);
    }

    /** Counts steps and glyphs. */
    private void count() throws Expansion.TooMuch {
        endless |= ++onPage > MOST_ON_A_PAGE || ++inAll > MOST;
        check();
    }

    /** Checked again and again, since PDFBox goes on behind a form that cannot be drawn. */
    private void check() throws Expansion.TooMuch {
        if (endless) {
            throw new Expansion.TooMuch("a page of a PDF");
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            add(position);
        }
    }

    private void add(TextPosition position) {
        String unicode = position.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        if (unicode.isBlank()) {
            spaced = true;
        }
        int glyph = glyphs.add(getCurrentPageNo(), position);
        if (!unicode.isBlank()) {
            start(position);
            bold &= isBold(position);
        }
        unicode.codePoints().filter(c -> c != 0).forEach(c -> chars.add(c, glyph, glyph + 1));
    }

    private void start(TextPosition position) {
        if (spaced && chars.size() > from && !chars.isBlank(chars.size() - 1)) {
            chars.addSynthetic(' ');
        }
        spaced = false;
        if (isEmpty()) {
            x = position.getXDirAdj();
            y = position.getYDirAdj();
            size = position.getFontSizeInPt();
        }
    }

    private boolean isEmpty() {
        for (int i = from; i < chars.size(); i++) {
            if (!chars.isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }

    @Override
    protected void writeWordSeparator() {
        spaced = true;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        int start = from;
        int end = chars.size();
        while (start < end && chars.isBlank(start)) {
            start++;
        }
        while (end > start && chars.isBlank(end - 1)) {
            end--;
        }
        if (start < end) {
            lines.add(new PdfLine(getCurrentPageNo(), start, end, x, y, size, bold));
        }
        from = chars.size();
        bold = true;
        spaced = false;
    }
}
