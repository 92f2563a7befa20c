package dev.readout.ingest;

import dev.readout.pipeline.Pipeline;
import dev.readout.store.Labels;
import java.util.function.Supplier;

/**
 * What codes the documents of a run. Known by its fingerprint before it is made, since making it takes seconds and a run
 * that finds nothing new needs none.
 *
 * @param fingerprint of the pipeline
 * @param pipeline makes it
 * @param labels what its facts are called in other schemes
 */
public record Coder(String fingerprint, Supplier<Pipeline> pipeline, Supplier<Labels> labels) {}
