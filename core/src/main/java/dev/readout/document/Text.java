package dev.readout.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cleaned text of one snapshot: characters selected from the source and separated, never rewritten. Offsets are
 * code points. Immutable.
 */
public final class Text {
    /** White space of Unicode that is not one plain space: releases are full of spaces that do not break a line. */
    private static final Pattern SPACES = Pattern.compile("(?U)[\\s&&[^ ]]\\s*| \\s+");

    private final String value;
    private final int[] utf16; // offset in chars of each code point, empty where the two are the same
    private final int length;
    private final List<Block> blocks;
    private final Origins origins;
    private final List<SetAside> setAside;
    private final String extractor;
    private final String hash;

    /**
     * @param value the characters
     * @param blocks its blocks, in order
     * @param origins one origin for each code point
     * @param setAside what the source holds and the text does not
     * @param extractor name and version of what made it, such as {@code html-2}
     */
    public Text(String value, List<Block> blocks, Origins origins, List<SetAside> setAside, String extractor) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.utf16 = length == value.length() ? new int[0] : charOffsets(value, length);
        this.blocks = List.copyOf(blocks);
        this.origins = origins;
        this.setAside = List.copyOf(setAside);
        this.extractor = extractor;
        if (origins.length() != length) {
            throw new IllegalArgumentException(length + " code points, " + origins.length() + " origins");
        }
        int last = 0;
        for (Block block : this.blocks) {
            if (block.span().start() < last || block.span().end() > length) {
                throw new IllegalArgumentException("block out of order or out of the text: " + block);
            }
            last = block.span().end();
        }
        this.hash = sha256(value);
    }

    public String value() {
        return value;
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public Origins origins() {
        return origins;
    }

    public List<SetAside> setAside() {
        return setAside;
    }

    public String extractor() {
        return extractor;
    }

    /** SHA-256 of the characters in UTF-8, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** The characters of a span. */
    public String cut(Span span) {
        return value.substring(toChar(span.start()), toChar(span.end()));
    }

    /** The characters of a span on one line: each stretch of white space in it is one space. */
    public String line(Span span) {
        String words = cut(span);
        return SPACES.matcher(words).find() ? SPACES.matcher(words).replaceAll(" ") : words;
    }

    /** The offset in UTF-16 units of a code point offset (0 to {@link #length()}). */
    public int toChar(int codePoint) {
        if (utf16.length == 0) {
            if (codePoint > length) {
                throw new IndexOutOfBoundsException(codePoint);
            }
            return codePoint;
        }
        return utf16[codePoint];
    }

    /** The code point offset of an offset in UTF-16 units; inside a surrogate pair, that of the pair. */
    public int toCodePoint(int charOffset) {
        if (utf16.length == 0) {
            return charOffset;
        }
        int at = java.util.Arrays.binarySearch(utf16, charOffset);
        return at >= 0 ? at : -at - 2;
    }

    /** The span of a range of UTF-16 units. */
    public Span span(int charStart, int charEnd) {
        return new Span(toCodePoint(charStart), toCodePoint(charEnd));
    }

    private static int[] charOffsets(String value, int length) {
        int[] offsets = new int[length + 1];
        int at = 0;
        for (int i = 0; i < length; i++) {
            offsets[i] = at;
            at += Character.charCount(value.codePointAt(at));
        }
        offsets[length] = at;
        return offsets;
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String sha256(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
