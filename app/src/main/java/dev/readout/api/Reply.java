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

    /**
     * @param beside members that stand before the items
     * @param next by which the following page is asked for
     */
    record Page(Map<String, Object> beside, List<Map<String, Object>> items, Optional<String> next) implements Reply {
        public Page {
            beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
            items = List.copyOf(items);
        }

        Page(List<Map<String, Object>> items, Optional<String> next) {
            this(Map.of(), items, next);
        }
    }

    /**
     * Something that was made, or was there already.
     *
     * @param location where it is
     */
    record Made(int status, String location, Map<String, Object> members) implements Reply {
        public Made {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
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

    /** Told while they happen. */
    record Events(Writing writing) implements Reply {
        static final String MEDIA_TYPE = "text/event-stream";
    }

    /** Writes. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
