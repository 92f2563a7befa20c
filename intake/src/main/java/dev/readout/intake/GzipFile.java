package dev.readout.intake;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Takes gzip off: what lies in it is read under the same name. */
final class GzipFile {
    private static final int BUFFER = 1 << 16;

    private GzipFile() {}

    static void read(Item item, Unpacking to) throws IOException {
        // Java's own reader gives all that it could unpack before it finds the end missing; others keep it back.
        GZIPInputStream inner = new GZIPInputStream(item.in(), BUFFER);
        to.take(item.unwrapped(innerName(item.file()), to.expanded(item.name(), inner)));
    }

    static String innerName(String file) {
        return switch (Format.ending(file)) {
            case "tgz" -> file.substring(0, file.length() - "tgz".length()) + "tar";
            case "gz" -> file.substring(0, file.length() - ".gz".length());
            default -> file + ".";
        };
    }
}
