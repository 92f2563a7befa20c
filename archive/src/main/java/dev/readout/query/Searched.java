package dev.readout.query;

/**
 * What was looked through without finding a commitment again.
 *
 * @param documents how many documents of the issuer are later
 * @param onTopic in how many of these the obligor undertakes or does something in words of it
 */
public record Searched(long documents, long onTopic) {}
