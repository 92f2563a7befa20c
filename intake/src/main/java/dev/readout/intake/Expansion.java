package dev.readout.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that come out of something packed, and stops where they are more than any text could have been packed
 * into the bytes that were read from the disk.
 */
final class Expansion extends FilterInputStream {
    private final Room room;

    /** How many bytes were read from the disk so far, and how many may come out of them. */
    interface Packed {
        boolean mayHold(long unpacked);
    }

    /** What is read expands beyond all measure. */
    static final class TooMuch extends IOException {
        private final String owner;

        TooMuch(String owner) {
            super("it expands beyond measure");
            this.owner = owner;
        }

        /** The name of what expands. */
        String owner() {
            return owner;
        }
    }

    /** What may still come out of something packed. */
    static final class Room {
        private final String owner;
        private final Packed packed;
        private long bytes;

        Room(String owner, Packed packed) {
            this.owner = owner;
            this.packed = packed;
        }

        void take(long more) throws TooMuch {
            bytes += more;
            if (!packed.mayHold(bytes)) {
                throw new TooMuch(owner);
            }
        }
    }

    Expansion(InputStream in, Room room) {
        super(in);
        this.room = room;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        room.take(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        room.take(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        room.take(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Never 0 before the end, since a reader of gzip takes 0 for the end of all members. */
    @Override
    public int available() throws IOException {
        return Math.max(1, super.available());
    }
}
