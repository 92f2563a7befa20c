package dev.readout.document;

/**
 * A stretch of the source that is no part of the text.
 *
 * @param reason why it was set aside, one of a small closed set of codes such as {@code skip-link} or {@code menu}
 * @param content what it says, for a reader to check
 * @param origin where it stood
 */
public record SetAside(String reason, String content, Origin origin) {}
