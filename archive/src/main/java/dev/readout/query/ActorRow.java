package dev.readout.query;

/**
 * An actor of the facts that count.
 *
 * @param acts in which it acts, is aimed at or spoken to
 * @param engagements in which it took part
 */
public record ActorRow(String code, long acts, long engagements) {}
