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
            case CSV -> CsvTable.read(item, to);
            case PARQUET -> ParquetTable.read(item, to);
            case FEED -> Feed.read(item, to);
            case SITEMAP -> Sitemap.read(item, to);
            case MBOX -> Mbox.read(item, to);
            case WARC -> WarcFile.read(item, to);
            case MAIL -> MailAttachments.read(item, to);
            case TEXT, HTML, PDF, DOCX, ODT, BINARY ->
                throw new IllegalArgumentException(format + " holds no documents");
        }
    }
}
