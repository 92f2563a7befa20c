package dev.readout.intake;

import dev.hardwood.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A file of which no part outside of it is asked for, and none again and again: a page that claims to be longer than the
 * file would make its reader turn in circles.
 */
final class MeteredFile implements InputFile {
    /** So many times its length may be read of a file, since parts overlap. */
    private static final long MOST = 4;

    private static final long SLACK = 1 << 20;

    private final String name;
    private final InputFile file;
    private long bytes;

    /** @param name what messages call it: the copy on the disk has another at each reading */
    MeteredFile(String name, InputFile file) {
        this.name = name;
        this.file = file;
    }

    @Override
    public void open() throws IOException {
        file.open();
    }

    @Override
    public synchronized ByteBuffer readRange(long offset, int length) throws IOException {
        bytes += length;
        if (length <= 0 || offset < 0 || offset + length > length() || bytes > MOST * length() + SLACK) {
            throw new IOException("a part of it is said to lie outside of it");
        }
        return file.readRange(offset, length);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
