package dev.readout.web.frame;

/**
 * What another room says, as a page shows it.
 *
 * @param language in which it is: English where nobody has translated it
 */
public record Told(String words, String language) {}
