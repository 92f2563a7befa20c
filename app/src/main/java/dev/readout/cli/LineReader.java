package dev.readout.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines of UTF-8 within limits, so that no file can fill the memory. */
final class LineReader {
    private final InputStream in;
    private final int longest;
    private final long maxBytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long bytes;

    /**
     * @param longest bytes of a line that are kept; the rest is cut off
     * @param maxBytes of all lines
     */
    LineReader(InputStream in, int longest, long maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
        this.maxBytes = maxBytes;
    }

    /** Reads on to the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        int read = in.read();
        if (read < 0) {
            return false;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (++bytes > maxBytes) {
                throw new CommandException(
                        "the unpacked file has more than " + maxBytes + " bytes; raise --max-bytes.");
            }
            if (read != '\r' && line.size() < longest) {
                line.write(read);
            }
        }
        return true;
    }

    /** The line, without its end; bytes that are no UTF-8 are replaced. */
    String line() {
        return line.toString(StandardCharsets.UTF_8);
    }
}
