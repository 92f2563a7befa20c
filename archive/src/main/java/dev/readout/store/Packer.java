package dev.readout.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Writes whole numbers in groups of seven bits, lowest first, and texts as length and UTF-8; deflates all of it. */
final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Packer number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A number that may be negative: the sign goes to the lowest bit. */
    Packer signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    Packer decimal(float value) {
        return number(Float.floatToRawIntBits(value) & 0xFFFFFFFFL);
    }

    Packer text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    byte[] deflated() {
        return deflate(out.toByteArray());
    }

    static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(small)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }
}
