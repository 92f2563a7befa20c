package dev.readout.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of an object, in their order. */
record Members(Map<String, Schema> schemas) {
    Members {
        schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    }

    static Members of(String name, Schema schema) {
        return new Members(Map.of(name, schema));
    }

    Members and(String name, Schema schema) {
        Map<String, Schema> more = new LinkedHashMap<>(schemas);
        more.put(name, schema);
        return new Members(more);
    }

    /** These, and those of another after them. */
    Members and(Members others) {
        Map<String, Schema> more = new LinkedHashMap<>(schemas);
        more.putAll(others.schemas());
        return new Members(more);
    }
}
