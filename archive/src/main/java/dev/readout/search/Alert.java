package dev.readout.search;

import java.util.Optional;

/**
 * A saved search, with what it has told already. The marks are arrivals of versions, which a recoding does not change: so a
 * document is news once.
 *
 * @param name letters, digits, dots, dashes and underscores
 * @param hook the address that is told of what is new
 * @param noticed up to where whoever brought documents in was told
 * @param read up to where somebody read the news
 * @param delivered up to where the hook was told
 */
public record Alert(String name, String query, Optional<String> hook, long noticed, long read, long delivered) {
    private static final String NAME = "[\\p{L}\\p{N}._-]{1,80}";

    public Alert {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name of an alert: " + name);
        }
    }

    /** One to which nothing is news that has arrived by now. */
    public static Alert since(long arrival, String name, String query, Optional<String> hook) {
        return new Alert(name, query, hook, arrival, arrival, arrival);
    }

    /** Whether an alert may be called so: its file has the same name. */
    public static boolean isName(String name) {
        return name.matches(NAME) && !name.startsWith(".");
    }

    public Alert noticed(long arrival) {
        return new Alert(name, query, hook, arrival, read, delivered);
    }

    /** What was read needs no notice any more. */
    public Alert read(long arrival) {
        return new Alert(name, query, hook, Math.max(noticed, arrival), arrival, delivered);
    }

    public Alert delivered(long arrival) {
        return new Alert(name, query, hook, noticed, read, arrival);
    }
}
