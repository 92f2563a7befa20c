package dev.readout.ingest;

import dev.readout.fetch.Fetched;
import dev.readout.fetch.WebAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Knows which hosts give nothing in this run, so that a thousand pages are not asked for in vain, each with its pauses. */
final class Silence {
    /** One page alone may fail for reasons of its own. */
    private static final int ENOUGH = 5;

    private final Map<String, Integer> inARow = new HashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    /** Whether the page is to be left out; then it is counted. */
    boolean isAround(String address) {
        boolean silent = inARow.getOrDefault(host(address), 0) >= ENOUGH;
        if (silent) {
            leftOut.merge(host(address), 1, Integer::sum);
        }
        return silent;
    }

    void hear(String address, Fetched fetched) {
        if (fetched instanceof Fetched.Absent absent && absent.silent().isPresent()) {
            inARow.merge(absent.silent().get(), 1, Integer::sum);
        } else {
            inARow.remove(host(address));
        }
    }

    /** Tells of each host how many pages were left out since the last time. */
    void tell(BiConsumer<String, Integer> listener) {
        leftOut.forEach(listener);
        leftOut.clear();
    }

    private static String host(String address) {
        return WebAddress.find(address)
                .map(known -> String.valueOf(URI.create(known).getHost()))
                .orElse("");
    }
}
