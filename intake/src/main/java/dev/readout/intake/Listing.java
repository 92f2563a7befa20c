package dev.readout.intake;

import dev.readout.document.Issues;
import dev.readout.document.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A feed or a sitemap: what it lists, not what it holds.
 *
 * @param entries in their order
 */
public record Listing(List<Entry> entries) {

    /**
     * One page, or one listing, that it lists.
     *
     * @param address as it is written there; it may be relative
     * @param told what the listing says of the page
     * @param changed the page has not changed after this instant, where the listing says so
     */
    public record Entry(String address, Metadata told, Optional<Instant> changed) {}

    /** More is listed than is looked at. */
    private static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public Listing {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a feed or a sitemap, whatever the server takes it for, also one that is packed with gzip.
     *
     * @param limits of which the number of entries holds
     * @param issues takes what is damaged; what stands before it is listed
     * @return empty where the bytes are something else
     */
    public static Optional<Listing> find(Served served, Limits limits, Issues issues) {
        byte[] bytes = unpacked(served.bytes(), limits);
        Format format = FormatFinder.find("", Arrays.copyOf(bytes, Math.min(FormatFinder.HEAD, bytes.length)));
        return format == Format.FEED || format == Format.SITEMAP
                ? Optional.of(read(format, served.address(), bytes, limits, issues))
                : Optional.empty();
    }

    private static Listing read(Format format, String address, byte[] bytes, Limits limits, Issues issues) {
        List<Entry> entries = new ArrayList<>();
        try {
            LibraryCall.guarded(() -> {
                if (format == Format.FEED) {
                    Feed.list(bytes, entry -> add(entry, entries, limits));
                } else {
                    Sitemap.list(address, bytes, entry -> add(entry, entries, limits));
                }
                return entries;
            });
        } catch (IOException e) {
            issues.add(
                    e.getCause() instanceof Full
                            ? Problem.TOO_MANY.of(
                                    address, "It lists more than " + limits.entries() + " pages; the others are left.")
                            : Problem.DAMAGED.of(address, "It cannot be read: " + Problem.reason(e) + "."));
        }
        return new Listing(entries);
    }

    private static void add(Entry entry, List<Entry> entries, Limits limits) {
        if (entries.size() == limits.entries()) {
            throw new Full();
        }
        entries.add(entry);
    }

    /** Sitemaps come packed, whatever the server says of them. What does not unpack is no listing. */
    private static byte[] unpacked(byte[] bytes, Limits limits) {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        int room = (int) Math.min(Integer.MAX_VALUE - 16L, (long) bytes.length * limits.ratio());
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] head = in.readNBytes(Math.min(FormatFinder.HEAD, room));
            Format format = FormatFinder.find("", head);
            if (format != Format.FEED && format != Format.SITEMAP) {
                return bytes;
            }
            byte[] rest = in.readNBytes(room);
            byte[] whole = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, whole, head.length, rest.length);
            return whole.length > room ? bytes : whole;
        } catch (IOException e) {
            return bytes;
        }
    }
}
