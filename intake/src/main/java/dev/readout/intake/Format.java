package dev.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of file some bytes are. */
enum Format {
    TEXT("text/plain", "text-2"),
    HTML("text/html", "html-2");

    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml");
    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "md", "markdown", "text", "");
    private static final int HEAD = 8192;

    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\W{0,4}\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    final String mediaType;
    final String extractor;

    Format(String mediaType, String extractor) {
        this.mediaType = mediaType;
        this.extractor = extractor;
    }

    /** Whether a file of this name, met in a directory, is one to read. */
    static boolean isKnown(String name) {
        String ending = ending(name);
        return HTML_ENDINGS.contains(ending) || TEXT_ENDINGS.contains(ending);
    }

    /** By the name's ending, else by how the bytes start. */
    static Format of(String name, byte[] bytes) {
        if (HTML_ENDINGS.contains(ending(name))) {
            return HTML;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return HTML_START.matcher(head.replace("\0", "")).find() ? HTML : TEXT;
    }

    /** What kind of binary file these bytes are; empty where they look like text. */
    static Optional<String> findBinary(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return Optional.of("a PDF");
        }
        if (head.startsWith("PK\3\4")) {
            return Optional.of("a ZIP or office file");
        }
        if (Charsets.byteOrderMark(bytes).isPresent()) {
            return Optional.empty();
        }
        long controls = head.chars()
                .filter(c -> c < 0x20 && "\t\n\r\f\u001b".indexOf(c) < 0)
                .count();
        boolean binary = head.indexOf('\0') >= 0 || controls * 10 > head.length();
        return binary ? Optional.of("a binary file") : Optional.empty();
    }

    private static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
