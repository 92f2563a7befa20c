package dev.readout.intake;

/**
 * A line of a page.
 *
 * @param page from 1
 * @param from its first character among those of the document
 * @param to the one after its last
 * @param x where it starts, in points from the left
 * @param y its baseline, in points from the top
 * @param size of its type, in points
 * @param bold whether all of it is in bold
 */
record PdfLine(int page, int from, int to, float x, float y, float size, boolean bold) {

    /** How far below another line it stands, in sizes of its type; none where it stands on another page or beside it. */
    double below(PdfLine other) {
        return page == other.page && size > 0 ? Math.max(0, (y - other.y) / size) : 0;
    }

    boolean isAsLargeAs(PdfLine other) {
        return Math.abs(size - other.size) < 0.6;
    }
}
