package dev.readout.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Takes off what a server packed a page in for the way, and counts what comes out. */
final class Packing {
    private static final int ZLIB = 8;

    private Packing() {}

    /**
     * @param most how many bytes may come out
     * @param ratio how many times the packed bytes may come out
     */
    static byte[] unpacked(Answer answer, int most, int ratio) throws Failure {
        String packing = String.join(",", answer.headers().getOrDefault("content-encoding", java.util.List.of()))
                .strip()
                .toLowerCase(Locale.ROOT);
        byte[] body = answer.body();
        if (packing.isEmpty() || packing.equals("identity") || body.length == 0) {
            return body;
        }
        long room = Math.min(most, Math.max((long) body.length * ratio, 1 << 16));
        try (InputStream in = opened(packing, body)) {
            return read(in, room);
        } catch (Failure e) {
            throw e;
        } catch (IOException e) {
            throw new Failure(
                    Problem.BAD_RESPONSE, "It is packed as " + packing + " and broken: " + Problem.reason(e) + ".");
        }
    }

    private static InputStream opened(String packing, byte[] body) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (packing) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            // Some send what stands in RFC 1950, as they should, and some what stands in RFC 1951.
            case "deflate" ->
                (body[0] & 0xF) == ZLIB ? new InflaterInputStream(in) : new InflaterInputStream(in, new Inflater(true));
            default ->
                throw new Failure(Problem.BAD_RESPONSE, "It is packed as " + packing + ", which nobody asked for.");
        };
    }

    private static byte[] read(InputStream in, long room) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 14];
        for (int size = in.read(part); size >= 0; size = in.read(part)) {
            read.write(part, 0, size);
            if (read.size() > room) {
                throw new Failure(Problem.EXPANDS, "More than " + room + " bytes come out of it.");
            }
        }
        return read.toByteArray();
    }
}
