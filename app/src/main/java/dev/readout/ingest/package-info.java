/**
 * Brings documents into an archive. What arrives: sources of documents, and what codes them. What leaves: an archive that
 * holds them, and a report. Knows intake, pipeline and store, and no surface: commands and pages start it, and show what it
 * tells.
 */
@NullMarked
package dev.readout.ingest;

import org.jspecify.annotations.NullMarked;
