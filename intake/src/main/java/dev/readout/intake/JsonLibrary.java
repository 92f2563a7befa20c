package dev.readout.intake;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * What reads JSON. The program brings one; a place whose class path has another library for it, which the program's own
 * would not get on with, brings its own as a service.
 */
public interface JsonLibrary {
    /** How deep it may be nested, whichever library reads it. */
    int DEPTH = 500;

    /** How many characters one of its texts may have. */
    int LONGEST_TEXT = 100_000_000;

    /**
     * The fields of an object.
     *
     * @return texts, numbers and truth values by the name of their field; what is nested or null is empty
     * @throws NoJsonException where it is no JSON object
     */
    Map<String, String> fields(String json) throws NoJsonException;

    /**
     * The first text under each of these names, however deep it lies.
     *
     * @throws NoJsonException where it is no JSON
     */
    Map<String, String> texts(String json, Collection<String> names) throws NoJsonException;

    /** The one that this class path brings, else the program's own. */
    static JsonLibrary get() {
        return Found.LIBRARY;
    }

    /** What is no JSON, or not of the kind that is looked for. */
    final class NoJsonException extends Exception {
        /** @param cause one sentence */
        public NoJsonException(String cause) {
            super(cause);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** Looked for once. */
    final class Found {
        private static final JsonLibrary LIBRARY = find();

        private Found() {}

        /** The program's own is not even named by a lambda where another is there: its library may be missing. */
        private static JsonLibrary find() {
            Iterator<JsonLibrary> brought = ServiceLoader.load(JsonLibrary.class, JsonLibrary.class.getClassLoader())
                    .iterator();
            return brought.hasNext() ? brought.next() : new BundledJson();
        }
    }
}
