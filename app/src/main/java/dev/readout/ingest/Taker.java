package dev.readout.ingest;

import dev.readout.document.Document;
import dev.readout.document.Issues;
import java.util.function.Consumer;

/**
 * Who takes what comes from the web.
 *
 * @param documents takes each document as soon as it is read
 * @param issues takes what could not be fetched or read, or only with a loss
 * @param unchanged takes the address of each page that is known and what it was
 */
public record Taker(Consumer<Document> documents, Issues issues, Consumer<String> unchanged) {}
