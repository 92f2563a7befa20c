package dev.readout.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of words, for those that were asked for last: of the others it is forgotten, and made again when they are asked
 * for. Thread-safe; nobody waits while it is made, so two who ask at once may both make it.
 */
final class Remembered<V> {
    private final Function<String, V> make;
    private final Map<String, V> made;

    /** @param most so many are remembered */
    Remembered(int most, Function<String, V> make) {
        this.make = make;
        this.made = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(String words) {
        @Nullable V known;
        synchronized (made) {
            known = made.get(words);
        }
        if (known != null) {
            return known;
        }
        V value = make.apply(words);
        synchronized (made) {
            made.put(words, value);
        }
        return value;
    }

    int size() {
        synchronized (made) {
            return made.size();
        }
    }
}
