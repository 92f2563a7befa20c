package dev.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** The ways in which a stream of a PDF may be packed or written so that more comes out of it than is there. */
enum PdfPacking {
    DEFLATED("FlateDecode", "Fl") {
        /** PDFBox does not look at the two bytes of the header. */
        @Override
        void unpack(InputStream packed, OutputStream to) throws IOException {
            packed.skipNBytes(2);
            Inflater inflater = new Inflater(true);
            try (InputStream in = new InflaterInputStream(packed, inflater)) {
                in.transferTo(to);
            } finally {
                inflater.end();
            }
        }
    },
    LZW("LZWDecode", "LZW"),
    RUNS("RunLengthDecode", "RL"),
    ASCII85("ASCII85Decode", "A85"),
    HEXADECIMAL("ASCIIHexDecode", "AHx");

    private static final int LONGEST_NAME = 64;

    private final String filter;
    private final String abbreviation;

    PdfPacking(String filter, String abbreviation) {
        this.filter = filter;
        this.abbreviation = abbreviation;
    }

    /** Unpacks until the end is told, or something is met that is not packed so. */
    void unpack(InputStream packed, OutputStream to) throws IOException {
        COSName name = COSName.getPDFName(filter);
        FilterFactory.INSTANCE.getFilter(name).decode(packed, to, new COSDictionary(), 0);
    }

    /** Those that a piece of a PDF names. */
    static Set<PdfPacking> named(byte[] pdf) {
        Set<PdfPacking> named = EnumSet.noneOf(PdfPacking.class);
        for (int i = 0; i < pdf.length; i++) {
            if (pdf[i] == '/') {
                find(name(pdf, i + 1)).ifPresent(named::add);
            }
        }
        return named;
    }

    private static Optional<PdfPacking> find(String name) {
        for (PdfPacking packing : values()) {
            if (packing.filter.equals(name) || packing.abbreviation.equals(name)) {
                return Optional.of(packing);
            }
        }
        return Optional.empty();
    }

    /** A letter of a name may be written by its number: {@code /#4CZW} (ISO 32000-1, 7.3.5). */
    private static String name(byte[] pdf, int from) {
        StringBuilder name = new StringBuilder();
        int at = from;
        while (at < pdf.length && name.length() < LONGEST_NAME) {
            int high = at + 2 < pdf.length ? Character.digit(pdf[at + 1], 16) : -1;
            int low = at + 2 < pdf.length ? Character.digit(pdf[at + 2], 16) : -1;
            if (pdf[at] == '#' && high >= 0 && low >= 0) {
                name.append((char) (high << 4 | low));
                at += 3;
            } else if (pdf[at] > ' ' && "/<>[](){}%".indexOf(pdf[at]) < 0) {
                name.append((char) pdf[at++]);
            } else {
                break;
            }
        }
        return name.toString();
    }
}
