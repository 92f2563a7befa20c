package dev.readout.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Reads what {@link Packer} wrote. */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] deflated) {
        this.bytes = inflate(deflated);
    }

    boolean more() {
        return at < bytes.length;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new StoreException("a number in the archive has no end: the database is damaged");
    }

    int integer() {
        return Math.toIntExact(number());
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    float decimal() {
        return Float.intBitsToFloat((int) number());
    }

    String text() {
        int length = integer();
        if (length > bytes.length - at) {
            throw new StoreException("a text in the archive is cut off: the database is damaged");
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private byte next() {
        if (!more()) {
            throw new StoreException("a value in the archive is cut off: the database is damaged");
        }
        return bytes[at++];
    }

    static byte[] inflate(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new StoreException("a value in the archive cannot be inflated: the database is damaged", e);
        }
    }
}
