/**
 * The way from the web to documents: an address arrives, the documents behind it leave, one by one, and what has not changed
 * is only counted. Sees the rooms that fetch and read; knows no command, no page and no archive, which remembers what was
 * fetched behind {@link dev.readout.ingest.FetchMemory}.
 */
@NullMarked
package dev.readout.ingest;

import org.jspecify.annotations.NullMarked;
