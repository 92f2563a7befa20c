package dev.readout.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Looks into the packed streams of a PDF before it is read, since what reads it unpacks each into the memory as a whole,
 * however large it is.
 */
final class PdfStreams {
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    /** Streams packed more than so often are not met. */
    private static final int LAYERS = 4;

    private static final int DEFLATED = 0x78;

    private PdfStreams() {}

    /** Whether no stream has more bytes than a limit once it is unpacked. */
    static boolean areBelow(long limit, byte[] pdf) {
        for (int at = indexOf(pdf, 0); at >= 0; at = indexOf(pdf, at)) {
            while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
                at++;
            }
            if (at < pdf.length && pdf[at] == DEFLATED && size(pdf, at, limit) > limit) {
                return false;
            }
        }
        return true;
    }

    /** Where the next stream starts, behind its keyword. */
    private static int indexOf(byte[] pdf, int from) {
        for (int i = from; i + KEYWORD.length <= pdf.length; i++) {
            int matching = 0;
            while (matching < KEYWORD.length && pdf[i + matching] == KEYWORD[matching]) {
                matching++;
            }
            if (matching == KEYWORD.length) {
                return i + matching;
            }
        }
        return -1;
    }

    /** The bytes of the largest layer, counted up to the limit. */
    private static long size(byte[] pdf, int from, long limit) {
        InputStream in = new ByteArrayInputStream(pdf, from, pdf.length - from);
        try {
            for (int layer = 0; layer < LAYERS; layer++) {
                PushbackInputStream inner = new PushbackInputStream(new InflaterInputStream(in));
                int first = inner.read();
                if (first != DEFLATED) {
                    return count(inner, limit);
                }
                inner.unread(first);
                in = inner;
            }
        } catch (IOException e) {
            return 0; // not packed, or damaged: the reader says so
        }
        return limit + 1;
    }

    private static long count(InputStream in, long limit) {
        byte[] buffer = new byte[1 << 16];
        long size = 1;
        try {
            for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException e) {
            return size; // what stands before the damage is unpacked all the same
        }
        return size;
    }
}
