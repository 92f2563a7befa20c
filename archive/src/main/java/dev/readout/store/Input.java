package dev.readout.store;

/**
 * What a run reads from, told so that it can be read again.
 *
 * @param name an absolute path or an address
 * @param options how it was read, in the words of whoever reads it
 */
public record Input(String name, String options) {}
