package dev.readout.document;

/** Takes the issues that a stage notices. Implementations used from several threads are thread-safe. */
@FunctionalInterface
public interface Issues {
    void add(Issue issue);
}
