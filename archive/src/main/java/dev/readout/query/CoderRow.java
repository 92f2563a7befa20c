package dev.readout.query;

import java.time.Instant;

/**
 * What texts of the archive were coded by, at some time.
 *
 * @param fingerprint of code, codebook, lexicons, registers and models
 * @param since when the first of them was coded so
 * @param codings how many there are
 * @param current how many of these count now
 */
public record CoderRow(String fingerprint, Instant since, long codings, long current) {}
