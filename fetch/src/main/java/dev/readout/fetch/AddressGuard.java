package dev.readout.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knows which addresses may be connected to, so that a page cannot make the program ask what only its own machine can see.
 * The ranges are those of the registries of special-purpose addresses (RFC 6890) and of what clouds keep keys under.
 */
final class AddressGuard {

    /** One's own machine and network: with leave only. */
    private static final List<AddressRange> PRIVATE = ranges(
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "100.64.0.0/10", "::1/128", "fc00::/7");

    /** Where clouds keep the keys of a machine: never, though some of it lies in a private range. */
    private static final List<AddressRange> KEYS =
            ranges("169.254.169.254/32", "100.100.100.200/32", "192.0.0.192/32", "fd00:ec2::/32", "fd20:ce::/32");

    /** The rest of IPv4 that is nobody's server: links, protocols, documentation, benchmarks, groups, reserves. */
    private static final List<AddressRange> NOBODY = ranges(
            "0.0.0.0/8",
            "169.254.0.0/16",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Of the global addresses of IPv6: Teredo and other protocols, documentation, and 6to4, which both
            // embed an address of IPv4 and are long given up.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** All other addresses of IPv6 are mapped, local to a link, for groups or reserved. */
    private static final AddressRange GLOBAL = AddressRange.of("2000::/3");

    /** How a network without IPv4 reaches servers of IPv4; the last four bytes say which. */
    private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96");

    private final boolean allowPrivate;

    AddressGuard(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** Whether it may be connected to. */
    boolean allows(InetAddress address) {
        if (TRANSLATED.contains(address)) {
            return allows(lastFour(address));
        }
        if (isIn(KEYS, address)) {
            return false;
        }
        if (isIn(PRIVATE, address)) {
            return allowPrivate;
        }
        return !isIn(NOBODY, address) && (address.getAddress().length == 4 || GLOBAL.contains(address));
    }

    private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static InetAddress lastFour(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
