package dev.readout.store;

import dev.readout.document.Origin;
import dev.readout.document.Origins;
import java.util.ArrayList;
import java.util.List;

/**
 * Origins as runs. A run is a tag, its number of code points, and: tag 0 nothing (synthetic); tag 1 the signed distance
 * of its first byte from the end of the byte run before, and the bytes of each code point, which follow one another;
 * tag 2 the page and the box, four floats; tag 3 the part's name and the paragraph.
 */
final class OriginsForm {
    private OriginsForm() {}

    /** A run: {@code first} stands for its first code point; those after it follow byte by byte, or share it. */
    private record Run(int from, int count, Origin first) {
        Origin at(int codePoint) {
            if (!(first instanceof Origin.Bytes b)) {
                return first;
            }
            long width = b.end() - b.start();
            long start = b.start() + width * (codePoint - from);
            return new Origin.Bytes(start, start + width);
        }
    }

    static byte[] pack(Origins origins) {
        Packer out = new Packer();
        long end = 0;
        int from = 0;
        while (from < origins.length()) {
            Run run = new Run(from, 1, origins.get(from));
            int to = from + 1;
            while (to < origins.length() && run.at(to).equals(origins.get(to))) {
                to++;
            }
            out.number(tag(run.first())).number(to - from);
            end = write(out, run.first(), to - from, end);
            from = to;
        }
        return out.deflated();
    }

    static Origins unpack(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        List<Run> runs = new ArrayList<>();
        long end = 0;
        int from = 0;
        while (in.more()) {
            int tag = in.integer();
            int count = in.integer();
            Origin first = read(in, tag, end);
            runs.add(new Run(from, count, first));
            from += count;
            end = first instanceof Origin.Bytes b ? b.start() + (b.end() - b.start()) * count : end;
        }
        return new StoredOrigins(List.copyOf(runs), from);
    }

    /** One origin by itself. */
    static void pack(Packer out, Origin origin) {
        out.number(tag(origin));
        write(out, origin, 1, 0);
    }

    static Origin unpack(Unpacker in) {
        return read(in, in.integer(), 0);
    }

    private static int tag(Origin origin) {
        return switch (origin) {
            case Origin.Synthetic s -> 0;
            case Origin.Bytes b -> 1;
            case Origin.Glyph g -> 2;
            case Origin.Part p -> 3;
        };
    }

    private static long write(Packer out, Origin origin, int count, long end) {
        switch (origin) {
            case Origin.Synthetic s -> {}
            case Origin.Bytes b -> {
                long width = b.end() - b.start();
                out.signed(b.start() - end).number(width);
                return b.start() + width * count;
            }
            case Origin.Glyph g ->
                out.number(g.page())
                        .decimal(g.x())
                        .decimal(g.y())
                        .decimal(g.width())
                        .decimal(g.height());
            case Origin.Part p -> out.text(p.part()).number(p.paragraph());
        }
        return end;
    }

    private static Origin read(Unpacker in, int tag, long end) {
        switch (tag) {
            case 0:
                return Origin.synthetic();
            case 1:
                long start = end + in.signed();
                return new Origin.Bytes(start, start + in.number());
            case 2:
                return new Origin.Glyph(in.integer(), in.decimal(), in.decimal(), in.decimal(), in.decimal());
            case 3:
                return new Origin.Part(in.text(), in.integer());
            default:
                throw new StoreException("the archive holds an origin of unknown tag " + tag);
        }
    }

    private record StoredOrigins(List<Run> runs, int length) implements Origins {
        @Override
        public Origin get(int codePoint) {
            if (codePoint < 0 || codePoint >= length) {
                throw new IndexOutOfBoundsException(codePoint);
            }
            int low = 0;
            int high = runs.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (runs.get(middle).from() <= codePoint) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return runs.get(low).at(codePoint);
        }
    }
}
