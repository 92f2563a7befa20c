package dev.readout.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a Parquet file of text columns for tests, by the format's description: one row group, one plain page a column,
 * not packed. Its header and footer are in Thrift's compact protocol.
 */
final class ParquetFile {
    private static final int BYTE_ARRAY = 6;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ParquetFile() {}

    /** @param rows each with one text for each column */
    static byte[] of(List<String> columns, List<List<String>> rows) {
        ParquetFile file = new ParquetFile();
        file.text("PAR1");
        long[] offsets = new long[columns.size()];
        int[] sizes = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            offsets[i] = file.out.size();
            sizes[i] = file.page(i, rows);
        }
        int start = file.out.size();
        file.footer(columns, rows.size(), offsets, sizes);
        file.fixed(file.out.size() - start);
        file.text("PAR1");
        return file.out.toByteArray();
    }

    /** @return its size with its header */
    private int page(int column, List<List<String>> rows) {
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (List<String> row : rows) {
            byte[] value = row.get(column).getBytes(StandardCharsets.UTF_8);
            values.writeBytes(fixedBytes(value.length));
            values.writeBytes(value);
        }
        int start = out.size();
        field(1, I32).zigzag(0); // a data page
        field(1, I32).zigzag(values.size());
        field(1, I32).zigzag(values.size());
        field(2, STRUCT); // its header: values, plain, levels by runs
        field(1, I32).zigzag(rows.size());
        field(1, I32).zigzag(0);
        field(1, I32).zigzag(3);
        field(1, I32).zigzag(3);
        out.write(0);
        out.write(0);
        out.writeBytes(values.toByteArray());
        return out.size() - start;
    }

    private void footer(List<String> columns, int rows, long[] offsets, int[] sizes) {
        field(1, I32).zigzag(1); // version
        field(1, LIST);
        list(columns.size() + 1, STRUCT); // the schema: the root, then the columns
        field(4, BINARY).string("root");
        field(1, I32).zigzag(columns.size());
        out.write(0);
        for (String column : columns) {
            field(1, I32).zigzag(BYTE_ARRAY);
            field(2, I32).zigzag(0); // required
            field(1, BINARY).string(column);
            field(2, I32).zigzag(0); // UTF8
            out.write(0);
        }
        field(1, I64).zigzag(rows);
        field(1, LIST);
        list(1, STRUCT); // one row group
        field(1, LIST);
        list(columns.size(), STRUCT);
        for (int i = 0; i < columns.size(); i++) {
            chunk(columns.get(i), rows, offsets[i], sizes[i]);
        }
        field(1, I64).zigzag(java.util.Arrays.stream(sizes).sum());
        field(1, I64).zigzag(rows);
        out.write(0);
        out.write(0);
    }

    private void chunk(String column, int rows, long offset, int size) {
        field(2, I64).zigzag(offset);
        field(1, STRUCT);
        field(1, I32).zigzag(BYTE_ARRAY);
        field(1, LIST);
        list(1, I32);
        zigzag(0); // plain
        field(1, LIST);
        list(1, BINARY);
        string(column);
        field(1, I32).zigzag(0); // not packed
        field(1, I64).zigzag(rows);
        field(1, I64).zigzag(size);
        field(1, I64).zigzag(size);
        field(2, I64).zigzag(offset);
        out.write(0);
        out.write(0);
    }

    /** @param step from the number of the field before */
    private ParquetFile field(int step, int type) {
        out.write(step << 4 | type);
        return this;
    }

    private void list(int size, int type) {
        out.write(size << 4 | type);
    }

    private void zigzag(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    private void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private void string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        unsigned(bytes.length);
        out.writeBytes(bytes);
    }

    private void text(String value) {
        out.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
    }

    private void fixed(int value) {
        out.writeBytes(fixedBytes(value));
    }

    private static byte[] fixedBytes(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
