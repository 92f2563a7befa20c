package dev.readout.intake;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Walks over a structure in Thrift's compact protocol and keeps nothing of it. Each text and each list must have room in the
 * bytes that are there: readers of the format take memory for whatever length they are told.
 */
final class ThriftOutline {
    /** No structure of Parquet is nested so deep. */
    private static final int DEEPEST = 64;

    private static final int LONGEST_NUMBER = 10;

    private final ByteBuffer bytes;
    private final Visitor visitor;
    private int depth;

    /** Takes what stands in the structure. */
    interface Visitor {
        /** @param path the numbers of the fields that lead to it, such as {@code .4.1.3.9}; elements of lists have none */
        void number(String path, long value) throws IOException;

        /** A structure ends. */
        default void end(String path) throws IOException {}
    }

    private ThriftOutline(ByteBuffer bytes, Visitor visitor) {
        this.bytes = bytes;
        this.visitor = visitor;
    }

    /**
     * Walks over the structure that starts at the position of a buffer, and leaves the position behind it.
     *
     * @throws IOException where it breaks off, or something in it claims more room than there is
     */
    static void walk(ByteBuffer bytes, Visitor visitor) throws IOException {
        try {
            new ThriftOutline(bytes, visitor).structure("");
        } catch (BufferUnderflowException e) {
            throw new IOException("a structure of it breaks off", e);
        }
    }

    private void structure(String path) throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("a structure of it is nested too deep");
        }
        int field = 0;
        for (int head = bytes.get(); head != 0; head = bytes.get()) {
            int step = head >> 4 & 0xF;
            field = step == 0 ? (int) zigzag() : field + step;
            int type = head & 0xF;
            if (type > 2) { // a truth value lies in its type
                value(type, path + "." + field);
            }
        }
        depth--;
        visitor.end(path);
    }

    private void value(int type, String path) throws IOException {
        switch (type) {
            case 1, 2, 3 -> skip(1);
            case 4, 5, 6 -> visitor.number(path, zigzag());
            case 7 -> skip(Double.BYTES);
            case 8 -> skip(unsigned());
            case 9, 10 -> list(path);
            case 11 -> map(path);
            case 12 -> structure(path);
            default -> throw new IOException("a structure of it has a field of no known type");
        }
    }

    private void list(String path) throws IOException {
        int head = bytes.get();
        long size = head >> 4 & 0xF;
        for (long left = room(size == 0xF ? unsigned() : size); left > 0; left--) {
            value(head & 0xF, path);
        }
    }

    private void map(String path) throws IOException {
        long size = room(unsigned());
        int types = size == 0 ? 0 : bytes.get();
        for (long left = size; left > 0; left--) {
            value(types >> 4 & 0xF, path);
            value(types & 0xF, path);
        }
    }

    private void skip(long length) throws IOException {
        bytes.position(bytes.position() + (int) room(length));
    }

    /** Each byte of a text and each element of a list takes a byte at least. */
    private long room(long size) throws IOException {
        if (size < 0 || size > bytes.remaining()) {
            throw new IOException("a structure of it claims more than there is");
        }
        return size;
    }

    private long zigzag() throws IOException {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    private long unsigned() throws IOException {
        long value = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            long b = bytes.get();
            value |= (b & 0x7F) << 7 * i;
            if (b >= 0) {
                return value;
            }
        }
        throw new IOException("a number of it does not end");
    }
}
