package dev.readout.store;

import dev.readout.document.Block;
import dev.readout.document.Origin;
import dev.readout.document.Origins;
import dev.readout.document.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text's columns, and back. */
public final class TextForm {
    private TextForm() {}

    static byte[] value(Text text) {
        return Packer.deflate(text.value().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] blocks(Text text) {
        return BlocksForm.pack(text.blocks());
    }

    static byte[] origins(Text text) {
        return OriginsForm.pack(text.origins());
    }

    static byte[] setAside(Text text) {
        return SetAsideForm.pack(text.setAside());
    }

    /** The whole text with blocks and origins. */
    public static Text text(byte[] value, byte[] blocks, byte[] origins, byte[] setAside, String extractor) {
        return new Text(
                inflate(value),
                BlocksForm.unpack(blocks),
                OriginsForm.unpack(origins),
                SetAsideForm.unpack(setAside),
                extractor);
    }

    /** Its characters alone, enough to cut quotes from. */
    public static Text characters(byte[] value, String extractor) {
        return untraced(inflate(value), List.of(), extractor);
    }

    /** Its characters and blocks, without their origins. */
    public static Text blocks(byte[] value, byte[] blocks, String extractor) {
        return untraced(inflate(value), BlocksForm.unpack(blocks), extractor);
    }

    /** A value that stands beside a text, such as a headline. */
    public static Text untraced(String value) {
        return untraced(value, List.of(), "none");
    }

    private static Text untraced(String characters, List<Block> blocks, String extractor) {
        int length = characters.codePointCount(0, characters.length());
        return new Text(characters, blocks, new Untraced(length), List.of(), extractor);
    }

    /** The bytes of a snapshot. */
    public static byte[] bytes(byte[] deflated) {
        return Unpacker.inflate(deflated);
    }

    private static String inflate(byte[] value) {
        return new String(Unpacker.inflate(value), StandardCharsets.UTF_8);
    }

    /** Origins that were left in the database. */
    private record Untraced(int length) implements Origins {
        @Override
        public Origin get(int codePoint) {
            throw new UnsupportedOperationException("the origins of this text were not read");
        }
    }
}
