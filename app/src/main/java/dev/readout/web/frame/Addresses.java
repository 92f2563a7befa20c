package dev.readout.web.frame;

import dev.readout.coding.FactKey;

/** The lasting addresses of what the record holds, by which one page leads to another. */
public final class Addresses {
    private Addresses() {}

    /** @param key of a document */
    public static String document(String key) {
        return "/document?" + Visit.pair("key", key);
    }

    /**
     * A document at a place in it.
     *
     * @param start and end in code points of the text, which are lit there
     */
    public static String words(String key, String snapshot, int start, int end) {
        return document(key) + "&" + Visit.pair("version", snapshot) + "&quote=" + start + "-" + end + "#quoted";
    }

    /** The same in the version that counts. */
    public static String words(String key, int start, int end) {
        return document(key) + "&quote=" + start + "-" + end + "#quoted";
    }

    /** A record of a document, such as {@code a3}. */
    public static String record(String key, String id) {
        return document(key) + "#" + id;
    }

    public static String act(String name) {
        return "/codebook/" + name;
    }

    /** @param code of a state or body, or the name of a person */
    public static String actor(String code) {
        return "/actor?" + Visit.pair("code", code);
    }

    public static String engagement(FactKey key) {
        return "/engagement?" + Visit.pair("fact", key.toString());
    }

    /** @param id of a joined event */
    public static String event(String id) {
        return "/events/" + id;
    }

    /** What one does to another, and the other to it. */
    public static String dyad(String one, String other) {
        return "/dyad?" + Visit.pair("one", one) + "&" + Visit.pair("other", other);
    }
}
