package dev.readout.web.frame;

/**
 * What the archive holds, in short.
 *
 * @param first day of publication, {@code 2024-05-31}; empty where no document is dated
 */
public record Coverage(long documents, int issuers, String first, String last) {}
