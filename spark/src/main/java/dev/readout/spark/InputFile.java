package dev.readout.spark;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file that was asked for.
 *
 * @param path where it lies, with the file system
 * @param name what to call it, as a single process would: its name, or its path below the folder that was asked for
 * @param size in bytes
 * @param modified when it was written last, in milliseconds
 */
record InputFile(String path, String name, long size, long modified) implements Serializable {
    Instant written() {
        return Instant.ofEpochMilli(modified);
    }
}
