package dev.readout.web.draw;

/**
 * A drawing as it stands in a page.
 *
 * @param markup an {@code svg} element; what is of a document is escaped in it
 */
public record Drawing(String markup) {}
