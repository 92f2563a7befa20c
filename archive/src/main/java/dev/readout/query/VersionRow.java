package dev.readout.query;

import java.util.Optional;

/**
 * One of the versions of a document.
 *
 * @param nth its place among them, from 1 on, earlier ones first
 * @param row the version as it is coded now
 * @param firstCaptured when its bytes were got first, as an instant, where that is known
 * @param lastCaptured when they were got last
 */
public record VersionRow(int nth, DocumentRow row, Optional<String> firstCaptured, Optional<String> lastCaptured) {}
