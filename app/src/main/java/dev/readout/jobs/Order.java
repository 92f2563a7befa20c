package dev.readout.jobs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be brought in. Nothing in it names a file of this machine to the one who asked. */
public sealed interface Order {
    /** In a few words, for whoever lists jobs. */
    String summary();

    /** Pages, feeds or sitemaps of the web. */
    record Addresses(List<String> addresses) implements Order {
        public Addresses {
            addresses = List.copyOf(addresses);
        }

        @Override
        public String summary() {
            return addresses.getFirst() + (addresses.size() > 1 ? " and " + (addresses.size() - 1) + " more" : "");
        }
    }

    /**
     * Bytes that somebody sent.
     *
     * @param file where they lie until they are read; it is deleted then
     * @param bytes how many
     * @param name what they are called; its ending tells the format
     * @param told what is known beside them, by the keys of a file of metadata
     * @param map which field of a table or of JSON lines says what
     */
    record Upload(Path file, long bytes, String name, Map<String, String> told, Optional<String> map) implements Order {
        public Upload {
            told = Map.copyOf(new LinkedHashMap<>(told));
        }

        @Override
        public String summary() {
            return name + ", " + bytes + " bytes";
        }
    }
}
