package dev.readout.intake;

import java.util.Locale;
import java.util.Set;

/** What kind of file some bytes are: a document, or one that holds documents. */
enum Format {
    TEXT("text/plain", "text-2", "txt", "md", "markdown", "text", ""),
    HTML("text/html", "html-2", "html", "htm", "xhtml"),
    PDF("application/pdf", "pdf-1", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx-1", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt-1", "odt"),
    MAIL("message/rfc822", "mail-1", "eml"),
    GZIP("application/gzip", "", "gz", "tgz"),
    TAR("application/x-tar", "", "tar"),
    ZIP("application/zip", "", "zip"),
    JSON_LINES("application/jsonl", "", "jsonl", "ndjson"),
    CSV("text/csv", "", "csv", "tsv"),
    PARQUET("application/vnd.apache.parquet", "", "parquet"),
    FEED("application/rss+xml", "", "rss", "atom", "rdf"),
    SITEMAP("application/xml", ""),
    MBOX("application/mbox", "", "mbox"),
    WARC("application/warc", "", "warc"),
    BINARY("application/octet-stream", "");

    final String mediaType;

    /** Name and version of what makes a text of it; empty where it is no document itself. */
    final String extractor;

    private final Set<String> endings;

    Format(String mediaType, String extractor, String... endings) {
        this.mediaType = mediaType;
        this.extractor = extractor;
        this.endings = Set.of(endings);
    }

    boolean isDocument() {
        return !extractor.isEmpty();
    }

    boolean isNamed(String file) {
        return endings.contains(ending(file));
    }

    static String ending(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
