package dev.readout.language.packed;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes arrays of primitives, each after its length, little-endian. */
public final class PackedOutput implements Closeable {
    private final OutputStream out;

    public PackedOutput(Path file) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    public void number(int value) throws IOException {
        out.write(buffer(Integer.BYTES).putInt(value).array());
    }

    public void bytes(byte[] values) throws IOException {
        number(values.length);
        out.write(values);
    }

    public void ints(int[] values) throws IOException {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    public void longs(long[] values) throws IOException {
        number(values.length);
        for (long value : values) {
            out.write(buffer(Long.BYTES).putLong(value).array());
        }
    }

    public void floats(float[] values) throws IOException {
        number(values.length);
        for (float value : values) {
            number(Float.floatToRawIntBits(value));
        }
    }

    public void strings(List<String> values) throws IOException {
        number(values.size());
        for (String value : values) {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
