package dev.readout.ingest;

/** Is told how far a run is. */
public interface Progress extends AutoCloseable {
    /** So many more bytes of the sources were read. */
    void read(long bytes);

    /** One more document is done. */
    void done();

    @Override
    void close();
}
