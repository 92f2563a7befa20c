package dev.readout.ingest;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes something when it is first asked for, and gives the same from then on. For one thread. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    public Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
        }
        return made.get();
    }

    /** It, where it was made. */
    public Optional<T> find() {
        return made;
    }
}
