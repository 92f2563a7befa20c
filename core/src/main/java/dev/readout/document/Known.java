package dev.readout.document;

/**
 * A value known about a document, with where it is known from.
 *
 * @param value the value
 * @param source {@code meta} (told beside the file), {@code page} (read in the document), {@code front-matter},
 *     {@code field:NAME} (a field of a record), {@code feed} (an entry of a feed), {@code header:NAME} (of an e-mail),
 *     {@code sitemap} (of a site), {@code fetch} (the server that gave it), {@code warc} (the record of an archived page)
 *     or {@code rule:NAME} (inferred)
 */
public record Known<T>(T value, String source) {
    public static <T> Known<T> told(T value) {
        return new Known<>(value, "meta");
    }

    public static <T> Known<T> read(T value) {
        return new Known<>(value, "page");
    }

    public static <T> Known<T> inferred(T value, String rule) {
        return new Known<>(value, "rule:" + rule);
    }

    public boolean isInferred() {
        return source.startsWith("rule:");
    }
}
