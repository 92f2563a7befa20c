package dev.readout.intake;

import java.io.IOException;

/** Knows who takes which container apart. Each reader's libraries are loaded when the first of its files comes. */
final class Containers {
    private Containers() {}

    static void open(Format format, Item item, Unpacking to) throws IOException {
        switch (format) {
            case GZIP -> GzipFile.read(item, to);
            case TAR -> TarFile.read(item, to);
            case ZIP -> ZipFile.read(item, to);
            case JSON_LINES -> JsonLines.read(item, to);
            case CSV, PARQUET, FEED, SITEMAP, MBOX, WARC, TEXT, HTML, PDF, DOCX, ODT, MAIL, BINARY ->
                throw new IllegalArgumentException(format + " holds no documents");
        }
    }
}
