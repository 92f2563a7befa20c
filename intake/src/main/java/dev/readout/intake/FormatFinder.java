package dev.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the format of some bytes: by what cannot be mistaken in them, then by the name's ending, then by how they start. */
final class FormatFinder {
    /** The first bytes that are looked at. */
    static final int HEAD = 8192;

    /** Formats that are text, without a byte of another kind. */
    private static final Set<Format> WRITTEN = Set.of(Format.TEXT, Format.HTML, Format.CSV, Format.JSON_LINES);

    /** Without ways back: a start that is made of nothing else would be read in ever so many ways. */
    private static final String PROLOG = "\\A\\W{0,4}\\s*(?:<\\?[^>]*+>\\s*+)*+(?:(?><!--.{0,2000}?-->)\\s*+)*+";

    private static final Pattern HTML_START = Pattern.compile(
            PROLOG + "<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FEED_START = Pattern.compile(
            PROLOG + "(?:<!doctype[^>]*>\\s*)?<(?:rss|feed|rdf:RDF)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SITEMAP_START =
            Pattern.compile(PROLOG + "<(?:\\w+:)?(?:urlset|sitemapindex)\\b", Pattern.DOTALL);

    private static final Pattern HEADER = Pattern.compile("[A-Z][\\w-]+:.*\\r?\\n(?:[ \\t].*\\r?\\n)*+");

    /** A header such that no release opens with it. */
    private static final Pattern MAIL_HEADER = Pattern.compile("(?:Received|Message-I[Dd]|MIME-Version|Return-Path):");

    private static final Pattern MBOX_START = Pattern.compile("\\AFrom \\S+.*\\r?\\n[A-Z][\\w-]+:");
    private static final Pattern RECORD_START = Pattern.compile("\\A\uFEFF?\\{\\s*\"");

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|table|tr|td|img|figure|blockquote)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private FormatFinder() {}

    /** Whether a file of this name, met in a directory, is one to read. */
    static boolean isKnown(String file) {
        return byEnding(file).isPresent() || Format.ending(file).equals("xml");
    }

    /** Whether a file of this name may hold many documents, so that its size says nothing of theirs. */
    static boolean holdsMany(String file) {
        return byEnding(file).filter(f -> !f.isDocument()).isPresent();
    }

    /**
     * @param file the name
     * @param head the first bytes, {@link #HEAD} of them at most
     */
    static Format find(String file, byte[] head) {
        String start = new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.ISO_8859_1);
        Optional<Format> named = byEnding(file);
        Format found = byMagic(start, named)
                .or(() -> named.filter(f -> f != Format.TEXT).map(f -> isHtml(start) ? Format.HTML : f))
                .or(() ->
                        byStart(start, named.isPresent() && !Format.ending(file).isEmpty()))
                .orElse(Format.ending(file).equals("xml") ? Format.BINARY : Format.TEXT);
        return WRITTEN.contains(found) && !isText(start, head) ? Format.BINARY : found;
    }

    /** Of the text in a field of a record: a fragment of HTML has no head to know it by. */
    static Format ofField(String text) {
        return TAG.matcher(text).find() ? Format.HTML : Format.TEXT;
    }

    private static Optional<Format> byEnding(String file) {
        return Arrays.stream(Format.values()).filter(f -> f.isNamed(file)).findFirst();
    }

    private static Optional<Format> byMagic(String start, Optional<Format> named) {
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return Optional.of(zipped(start, named));
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        if (start.startsWith("\u001f\u008b")) {
            return Optional.of(Format.GZIP);
        }
        if (start.startsWith("PAR1")) {
            return Optional.of(Format.PARQUET);
        }
        if (start.startsWith("WARC/")) {
            return Optional.of(Format.WARC);
        }
        return start.startsWith("ustar", 257) ? Optional.of(Format.TAR) : Optional.empty();
    }

    /** Office files are ZIP files; of the others of their kind no text is read. */
    private static Format zipped(String start, Optional<Format> named) {
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        Optional<Format> office = named.filter(f -> f == Format.DOCX || f == Format.ODT);
        if (office.isPresent()) {
            return office.get();
        }
        boolean ofOffice = start.contains("[Content_Types].xml") || start.startsWith("mimetypeapplication/", 30);
        return ofOffice ? (start.contains("word/") ? Format.DOCX : Format.BINARY) : Format.ZIP;
    }

    private static Optional<Format> byStart(String start, boolean plain) {
        String shown = start.replace("\0", "");
        if (isHtml(start)) {
            return Optional.of(Format.HTML);
        }
        if (plain) {
            return Optional.empty(); // a text that begins with somebody's headers is still a text
        }
        if (FEED_START.matcher(shown).find()) {
            return Optional.of(Format.FEED);
        }
        if (SITEMAP_START.matcher(shown).find()) {
            return Optional.of(Format.SITEMAP);
        }
        if (MBOX_START.matcher(start).find()) {
            return Optional.of(Format.MBOX);
        }
        if (isMail(start)) {
            return Optional.of(Format.MAIL);
        }
        return RECORD_START.matcher(start).find() ? Optional.of(Format.JSON_LINES) : Optional.empty();
    }

    /** Whether there are headers, of which one is such that no release opens with it. */
    private static boolean isMail(String start) {
        Matcher known = MAIL_HEADER.matcher(start);
        Matcher any = HEADER.matcher(start);
        int at = 0;
        while (!known.region(at, start.length()).lookingAt()) {
            if (!any.region(at, start.length()).lookingAt()) {
                return false;
            }
            at = any.end();
        }
        return true;
    }

    private static boolean isHtml(String start) {
        return HTML_START.matcher(start.replace("\0", "")).find();
    }

    private static boolean isText(String start, byte[] head) {
        if (Charsets.byteOrderMark(head).isPresent()) {
            return true;
        }
        long controls = start.chars()
                .filter(c -> c < 0x20 && "\t\n\r\f\u001b".indexOf(c) < 0)
                .count();
        return start.indexOf('\0') < 0 && controls * 10 <= start.length();
    }
}
