package dev.readout.evaluate;

import dev.readout.document.Text;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Draws a fixed number of things, the same whatever order they come in: those whose key has the smallest SHA-256 together
 * with the seed. Holds no more than it draws.
 */
public final class Draw<T> {
    private final String seed;
    private final int size;
    private final TreeSet<Ticket<T>> drawn =
            new TreeSet<>(Comparator.comparing((Ticket<T> t) -> t.hash()).thenComparing(Ticket::key));

    private record Ticket<T>(String hash, String key, T thing) {}

    public Draw(long seed, int size) {
        this.seed = Long.toString(seed);
        this.size = size;
    }

    /** @param key the same for the same thing, and for no other */
    public void offer(String key, T thing) {
        drawn.add(new Ticket<>(Text.sha256(seed + "\n" + key), key, thing));
        if (drawn.size() > size) {
            drawn.pollLast();
        }
    }

    /** What was drawn, in an order that tells nothing. */
    public List<T> things() {
        return drawn.stream().map(Ticket::thing).toList();
    }
}
