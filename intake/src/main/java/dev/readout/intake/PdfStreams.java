package dev.readout.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

/**
 * Looks into the packed streams of a PDF before it is read, since what reads it unpacks each into the memory as a whole,
 * however large it is. How a stream is packed may be said anywhere in the file: so each way is tried that the file names at
 * all, and what is not packed so breaks off after a few bytes.
 */
final class PdfStreams {
    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    /** Streams packed more than so often are not met. */
    private static final int LAYERS = 3;

    /** What has another layer inside is no larger. */
    private static final int LARGEST_LAYER = 16 << 20;

    /** So many times the limit is unpacked of all streams together: they may be said to lie one in the other. */
    private static final int ALL = 30;

    private final byte[] pdf;
    private final long limit;
    private final Set<PdfPacking> named;
    private long left;

    /** Counts what is unpacked, and keeps so much of it as may hold another layer. */
    private final class Sink extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        @Override
        public void write(int b) throws IOException {
            count(1);
            if (size <= LARGEST_LAYER) {
                kept.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            if (size <= LARGEST_LAYER) {
                kept.write(bytes, from, length);
            }
        }

        private void count(int more) throws IOException {
            size += more;
            left -= more;
            if (size > limit || left < 0) {
                throw new Expansion.TooMuch("a stream of a PDF");
            }
        }
    }

    private PdfStreams(long limit, byte[] pdf) {
        this.pdf = pdf;
        this.limit = limit;
        this.left = ALL * limit;
        this.named = PdfPacking.named(pdf);
    }

    /** Whether no stream has more bytes than a limit once it is unpacked. */
    static boolean areBelow(long limit, byte[] pdf) {
        PdfStreams streams = new PdfStreams(limit, pdf);
        try {
            // The objects that name a way may be packed themselves.
            Set<PdfPacking> tried = EnumSet.of(PdfPacking.DEFLATED, PdfPacking.LZW);
            streams.unpack(tried);
            if (!tried.containsAll(streams.named)) {
                streams.unpack(streams.named);
            }
            return true;
        } catch (Expansion.TooMuch e) {
            return false;
        }
    }

    private void unpack(Set<PdfPacking> packings) throws Expansion.TooMuch {
        Set<PdfPacking> tried = EnumSet.copyOf(packings);
        for (int at = behind(START, 0); at < pdf.length; at = behind(START, at)) {
            while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
                at++;
            }
            for (PdfPacking packing : tried) {
                boolean open = packing == PdfPacking.DEFLATED || packing == PdfPacking.LZW;
                int end = open ? pdf.length : behind(END, at); // the others go on through whatever follows
                unpack(packing, new ByteArrayInputStream(pdf, at, end - at), tried, 1);
            }
        }
    }

    private void unpack(PdfPacking packing, ByteArrayInputStream packed, Set<PdfPacking> tried, int layer)
            throws Expansion.TooMuch {
        Sink sink = new Sink();
        try {
            packing.unpack(packed, sink);
        } catch (Expansion.TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            left--; // what stands before the damage is unpacked all the same
        }
        byte[] unpacked = sink.kept.toByteArray();
        if (layer == 1 && packing == PdfPacking.DEFLATED) {
            named.addAll(PdfPacking.named(unpacked));
        }
        if (unpacked.length > 0 && layer < LAYERS) {
            for (PdfPacking next : tried) {
                unpack(next, new ByteArrayInputStream(unpacked), tried, layer + 1);
            }
        }
    }

    /** The first position behind a keyword; the end of the file where it does not come. */
    private int behind(byte[] keyword, int from) {
        for (int i = from; i + keyword.length <= pdf.length; i++) {
            int matching = 0;
            while (matching < keyword.length && pdf[i + matching] == keyword[matching]) {
                matching++;
            }
            if (matching == keyword.length) {
                return i + matching;
            }
        }
        return pdf.length;
    }
}
