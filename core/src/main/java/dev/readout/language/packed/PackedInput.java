package dev.readout.language.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PackedOutput} wrote. */
public final class PackedInput {
    private final ByteBuffer in;

    public PackedInput(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    public int number() {
        return in.getInt();
    }

    public byte[] bytes() {
        byte[] values = new byte[number()];
        in.get(values);
        return values;
    }

    public int[] ints() {
        int[] values = new int[number()];
        in.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    public long[] longs() {
        long[] values = new long[number()];
        in.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    public float[] floats() {
        float[] values = new float[number()];
        in.asFloatBuffer().get(values);
        skip(values.length * Float.BYTES);
        return values;
    }

    public List<String> strings() {
        int size = number();
        List<String> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(new String(bytes(), StandardCharsets.UTF_8));
        }
        return values;
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }
}
