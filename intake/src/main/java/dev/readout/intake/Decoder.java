package dev.readout.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Bytes read in one charset, character by character.
 *
 * @param chars what they say; a broken sequence is U+FFFD
 * @param broken the offset of the first byte that the charset does not know, if any
 * @param failures how many broken sequences there are
 */
record Decoder(Chars chars, OptionalInt broken, int failures) {

    /** Reads the bytes from an offset (after a byte order mark) on. */
    static Decoder read(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(2);
        Chars chars = new Chars(bytes.length - from);
        OptionalInt broken = OptionalInt.empty();
        int failures = 0;
        boolean plain = charset.equals(StandardCharsets.UTF_8);
        while (in.hasRemaining()) {
            int start = in.position();
            if (plain && in.get(start) >= 0) { // most bytes of most pages
                chars.add(in.get(), start, start + 1);
                continue;
            }
            CoderResult result = step(decoder, in, out);
            for (int at = 0; at < out.position(); ) {
                int codePoint = Character.codePointAt(out.array(), at, out.position());
                chars.add(codePoint, start, Math.max(in.position(), start + 1));
                at += Character.charCount(codePoint);
            }
            if (result.isError()) {
                int bad = in.position();
                broken = broken.isPresent() ? broken : OptionalInt.of(bad);
                failures++;
                in.position(bad + result.length());
                chars.add(0xFFFD, bad, bad + result.length());
                decoder.reset();
            } else if (in.position() == start) {
                break;
            }
        }
        return new Decoder(chars, broken, failures);
    }

    /** One character: a room of one unit first, so that the decoder stops behind it; of two where it needs a pair. */
    private static CoderResult step(CharsetDecoder decoder, ByteBuffer in, CharBuffer out) {
        int start = in.position();
        out.clear().limit(1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isOverflow() && out.position() == 0) {
            in.position(start);
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result;
    }
}
