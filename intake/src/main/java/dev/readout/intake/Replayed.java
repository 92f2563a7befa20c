package dev.readout.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which the first bytes were read already, from its start. What is left of these is given before the stream is
 * asked again, so that nothing is lost where that one is broken.
 */
final class Replayed extends FilterInputStream {
    private final byte[] head;
    private int next;

    Replayed(byte[] head, InputStream rest) {
        super(rest);
        this.head = head;
    }

    @Override
    public int read() throws IOException {
        return next < head.length ? head[next++] & 0xFF : super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (next == head.length) {
            return super.read(into, from, length);
        }
        int given = Math.min(length, head.length - next);
        System.arraycopy(head, next, into, from, given);
        next += given;
        return given;
    }

    @Override
    public long skip(long n) throws IOException {
        if (next == head.length) {
            return super.skip(n);
        }
        long skipped = Math.clamp(n, 0, head.length - next);
        next += (int) skipped;
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return head.length - next + super.available();
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
