package dev.readout.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes. A line that breaks off because the stream is broken is not given. */
final class LineReader {
    private final InputStream in;
    private final int limit;
    private long number;

    /**
     * A line.
     *
     * @param number from 1, of the whole file
     * @param bytes without the end of the line; none where it is too long
     * @param tooLong whether it has more bytes than the limit
     */
    record Line(long number, byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** @param before how many lines stand before the first */
    LineReader(InputStream in, long before, int limit) {
        this.number = before;
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line; none at the end. */
    Optional<Line> findNext() throws IOException {
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            tooLong = tooLong || line.size() >= limit;
            if (tooLong) {
                line.reset();
            } else {
                line.write(c);
            }
        }
        return Optional.of(new Line(++number, line.toByteArray(), tooLong));
    }
}
