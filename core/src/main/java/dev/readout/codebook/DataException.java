package dev.readout.codebook;

/** A data file breaks its schema. The message begins with file and line, for the person who wrote it. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
