package dev.readout.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;

/** A file that need not lie on a disk of this machine. Any part of it may be read, by several threads and again and again. */
public interface FarFile {
    /** What to call it: its name, or its path below the directory that was asked for. */
    String name();

    /** In bytes. */
    long size();

    /** When it was written last. */
    Instant modified();

    /** Its bytes from one of them on. */
    InputStream open(long from) throws IOException;

    /** So many bytes. */
    default ByteBuffer read(long from, int length) throws IOException {
        try (InputStream in = open(from)) {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("it ends before byte " + (from + length));
            }
            return ByteBuffer.wrap(bytes);
        }
    }
}
