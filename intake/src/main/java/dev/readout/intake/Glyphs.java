package dev.readout.intake;

import dev.readout.document.Origin;
import java.util.Arrays;
import org.apache.pdfbox.text.TextPosition;

/** The boxes of all glyphs of a document, by their number. */
final class Glyphs implements Places {
    private static final int NUMBERS = 4;

    /** Boxes are kept to a 64th of a point: finer than any printer, and coarse enough to be packed well. */
    private static final float GRAIN = 64;

    private int size;
    private int[] pages = new int[1024];
    private float[] boxes = new float[1024 * NUMBERS];

    /** @return its number */
    int add(int page, TextPosition glyph) {
        if (size == pages.length) {
            pages = Arrays.copyOf(pages, size * 2);
            boxes = Arrays.copyOf(boxes, size * 2 * NUMBERS);
        }
        int at = size * NUMBERS;
        pages[size] = page;
        boxes[at] = grained(glyph.getX());
        boxes[at + 1] = grained(glyph.getPageHeight() - glyph.getY());
        boxes[at + 2] = grained(glyph.getWidth());
        boxes[at + 3] = grained(glyph.getHeight());
        return size++;
    }

    int size() {
        return size;
    }

    private static float grained(float points) {
        return Float.isFinite(points) ? Math.round(points * GRAIN) / GRAIN : 0;
    }

    @Override
    public Origin at(Origin.Bytes position) {
        int glyph = (int) position.start();
        int at = glyph * NUMBERS;
        return new Origin.Glyph(pages[glyph], boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
    }
}
