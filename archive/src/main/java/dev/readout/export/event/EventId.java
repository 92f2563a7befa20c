package dev.readout.export.event;

import dev.readout.coding.FactKey;
import dev.readout.document.Text;
import dev.readout.query.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identifier of an event, or of a row of it: taken of document, version and fact key, so that it is the same whenever
 * and with whatever else it is exported.
 *
 * @param hash SHA-256 in hexadecimal
 */
public record EventId(String hash) {
    private static final int HEX = 16;

    /** Of a fact of a document's version; with the codes of a pair, of that pair's row. */
    public static EventId of(Source source, FactKey key, String... pair) {
        return of(Stream.concat(
                        Stream.of(source.document(), source.snapshot().hash(), key.textHash(), key.toString()),
                        Stream.of(pair))
                .toList());
    }

    /** Of a document, in whatever version. */
    public static EventId ofDocument(String key) {
        return of(List.of(key));
    }

    /** Each part with its length before it, so that no two lists run together. */
    private static EventId of(List<String> parts) {
        return new EventId(
                Text.sha256(parts.stream().map(p -> p.length() + ":" + p).collect(Collectors.joining())));
    }

    /** Its first sixteen digits. */
    public String text() {
        return hash.substring(0, HEX);
    }

    /**
     * Its first bits as a number.
     *
     * @param bits 31 where readers take a whole number of 32 bits, 53 where they take a double
     */
    public long number(int bits) {
        return Long.parseUnsignedLong(text(), HEX) >>> (Long.SIZE - bits);
    }
}
