package dev.readout.intake;

import dev.hardwood.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks over what a Parquet file claims before it is read, since its reader takes memory for all that it is told: a file of
 * 200 bytes could ask for two gigabytes. Numbers of fields are those of the format's {@code parquet.thrift}.
 */
final class ParquetClaims {
    /** Its length, and the four letters. */
    private static final int TAIL = 8;

    /** Most headers of pages are shorter; some hold the least and the greatest value. */
    private static final int HEADER = 1 << 8;

    private static final int LONGEST_HEADER = 1 << 16;

    /** Pages end after some ten thousand values; of equal ones, after a group of rows. */
    private static final long MOST_VALUES = 1 << 22;

    private final String name;
    private final InputFile file;
    private final Limits limits;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    /** Where the pages of a column in a group of rows are said to lie. */
    private static final class Chunk {
        private long size;
        private long data;
        private long dictionary;
        private long offsets;
        private int offsetsSize;
        private long statistics;
        private int statisticsSize;

        /** Its size is that of all its pages, of which that with the dictionary comes first. */
        long end() {
            return start() + size;
        }

        long start() {
            return dictionary > 0 ? Math.min(dictionary, data) : data;
        }
    }

    /** What the header of a page says. */
    private static final class Header {
        private long unpacked;
        private long packed;
        private long values;

        /** @return its length */
        int read(ByteBuffer bytes) throws IOException {
            ThriftOutline.walk(bytes, (field, value) -> {
                switch (field) {
                    case ".2" -> unpacked = value;
                    case ".3" -> packed = value;
                    case ".5.1", ".7.1", ".8.1" -> values = value;
                    default -> {
                        // The rest is for who reads the values.
                    }
                }
            });
            return bytes.position();
        }
    }

    private ParquetClaims(String name, InputFile file, Limits limits) {
        this.name = name;
        this.file = file;
        this.limits = limits;
    }

    /**
     * @param name what to call it
     * @param file which is open
     * @param from the first byte of the groups of rows that will be read
     * @param to the first byte behind them
     * @throws IOException where it claims what cannot be
     */
    static void check(String name, InputFile file, long from, long to, Limits limits) throws IOException {
        ParquetClaims claims = new ParquetClaims(name, file, limits);
        claims.footer();
        for (Chunk chunk : claims.chunks) {
            if (chunk.start() >= from && chunk.start() < to) {
                claims.pages(chunk.data, chunk.end());
                claims.pages(chunk.dictionary, chunk.end());
                claims.listed(chunk);
            }
        }
    }

    /** The same of what stands at its end alone. */
    static void checkFooter(String name, InputFile file, Limits limits) throws IOException {
        new ParquetClaims(name, file, limits).footer();
    }

    private void footer() throws IOException {
        long end = file.length() - TAIL;
        long length = end < 0 ? -1 : read(end, TAIL).getInt();
        if (length < 0 || length > end) {
            throw new IOException("its footer is said to lie outside of it");
        }
        Chunk[] chunk = {new Chunk()};
        ThriftOutline.walk(read(end - length, (int) length), new ThriftOutline.Visitor() {
            @Override
            public void number(String field, long value) {
                place(chunk[0], field, value);
            }

            @Override
            public void end(String structure) {
                if (structure.equals(".4.1")) {
                    chunks.add(chunk[0]);
                    chunk[0] = new Chunk();
                }
            }
        });
    }

    private static void place(Chunk chunk, String field, long value) {
        switch (field) {
            case ".4.1.3.7" -> chunk.size = value;
            case ".4.1.3.9" -> chunk.data = value;
            case ".4.1.3.11" -> chunk.dictionary = value;
            case ".4.1.4" -> chunk.offsets = value;
            case ".4.1.5" -> chunk.offsetsSize = (int) value;
            case ".4.1.6" -> chunk.statistics = value;
            case ".4.1.7" -> chunk.statisticsSize = (int) value;
            default -> {
                // The rest is for who reads the values.
            }
        }
    }

    /** One page behind the other. */
    private void pages(long from, long end) throws IOException {
        long at = from;
        while (at > 0 && at < Math.min(end, file.length()) && seen.add(at)) {
            at = page(at);
        }
    }

    /** Pages as the index of a column lists them, which need not be those that are there. */
    private void listed(Chunk chunk) throws IOException {
        List<Long> pages = new ArrayList<>();
        structure(chunk.offsets, chunk.offsetsSize, (field, value) -> {
            if (field.equals(".1.1")) {
                pages.add(value);
            }
        });
        structure(chunk.statistics, chunk.statisticsSize, (field, value) -> {});
        for (long page : pages) {
            if (page > 0 && page < file.length() && seen.add(page)) {
                page(page);
            }
        }
    }

    private void structure(long from, int size, ThriftOutline.Visitor visitor) throws IOException {
        if (from > 0 && size > 0 && from < file.length()) {
            ThriftOutline.walk(read(from, size), visitor);
        }
    }

    /** @return where the next one starts */
    private long page(long from) throws IOException {
        Header header = new Header();
        int length;
        try {
            length = header.read(read(from, HEADER));
        } catch (IOException e) {
            length = header.read(read(from, LONGEST_HEADER));
        }
        long most = Math.max(limits.bytes(), header.packed * limits.ratio());
        if (header.unpacked > most) {
            throw new Expansion.TooMuch(name);
        }
        if (header.packed < 0 || header.values > MOST_VALUES) {
            throw new IOException("a page of it claims " + header.packed + " bytes and " + header.values + " values");
        }
        return from + length + header.packed;
    }

    /** So many bytes, or as many as there are. */
    private ByteBuffer read(long from, int length) throws IOException {
        int there = (int) Math.clamp(file.length() - from, 0, length);
        ByteBuffer bytes = there == 0 ? ByteBuffer.allocate(0) : file.readRange(from, there);
        return bytes.order(ByteOrder.LITTLE_ENDIAN);
    }
}
