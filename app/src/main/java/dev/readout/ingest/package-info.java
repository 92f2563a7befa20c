/**
 * Brings documents into an archive. What arrives: files and addresses, and what codes them. What leaves: an archive that
 * holds the documents, and a report. Knows the rooms that fetch, read, code and store, and no surface: commands and pages
 * start it, and show what it tells.
 */
@NullMarked
package dev.readout.ingest;

import org.jspecify.annotations.NullMarked;
