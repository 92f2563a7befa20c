package dev.readout.pipeline;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issues;

/** One document in, its coding out. Thread-safe; two calls with the same document give equal results. */
public interface Pipeline {

    /** Codes one document. What cannot be read in it becomes an issue; the rest is coded. */
    Coded code(Document document, Issues issues);

    /** Hash of code version, codebook, lexicons, registers and models: all that a coding depends on but the text. */
    String fingerprint();
}
