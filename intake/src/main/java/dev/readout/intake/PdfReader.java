package dev.readout.intake;

import dev.readout.document.Issues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of a PDF, each character with its glyph. Pages that are pictures of a text are an issue. */
final class PdfReader {
    /** No page of text is so large. */
    private static final long LARGEST_STREAM = 100L << 20;

    static {
        FontMappers.set(new BundledFonts());
    }

    private PdfReader() {}

    /** Its passages; none where no text can be read, and then an issue says why. */
    static Optional<Page> read(String name, byte[] bytes, Issues issues) throws IOException {
        if (!PdfStreams.areBelow(LARGEST_STREAM, bytes)) {
            issues.add(Problem.EXPANDS.of(
                    name, "Unpacked it has more bytes than any text: a part of it more than " + LARGEST_STREAM + "."));
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfLines lines = PdfLines.read(document);
            List<Integer> pictures = pictures(document, lines);
            if (lines.lines().isEmpty()) {
                issues.add(
                        pictures.isEmpty()
                                ? Problem.NO_TEXT.of(name, "None of its pages holds text.")
                                : Problem.SCANNED.of(name, "Its pages are pictures, without text."));
                return Optional.empty();
            }
            if (!pictures.isEmpty()) {
                issues.add(Problem.SCANNED_PAGES.of(
                        name, "Of its pages, these are pictures without text: " + pictures + "."));
            }
            return Optional.of(PdfPassages.page(lines));
        } catch (Expansion.TooMuch e) {
            issues.add(Problem.EXPANDS.of(name, "More is drawn on its pages than any page holds."));
            return Optional.empty();
        } catch (InvalidPasswordException e) {
            issues.add(Problem.ENCRYPTED.of(name, "It cannot be read without a password."));
            return Optional.empty();
        }
    }

    /** The pages, from 1, that show a picture and no text. */
    private static List<Integer> pictures(PDDocument document, PdfLines lines) {
        List<Integer> pictures = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            int current = ++number;
            if (lines.lines().stream().noneMatch(l -> l.page() == current) && hasPicture(page)) {
                pictures.add(current);
            }
        }
        return pictures;
    }

    private static boolean hasPicture(PDPage page) {
        if (page.getResources() == null) {
            return false;
        }
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
