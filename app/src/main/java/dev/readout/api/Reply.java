package dev.readout.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is answered. */
sealed interface Reply {

    /** An object. */
    record Data(Map<String, Object> members) implements Reply {
        public Data {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** @param next by which the following page is asked for */
    record Page(List<Map<String, Object>> items, Optional<String> next) implements Reply {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** Text of another form. */
    record Words(String mediaType, String words) implements Reply {}

    /**
     * Written while it is read.
     *
     * @param name of the file that it would be
     */
    record Stream(String mediaType, String name, Writing writing) implements Reply {}

    /** Writes. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
