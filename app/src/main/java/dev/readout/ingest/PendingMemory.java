package dev.readout.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds back what is to be remembered until the documents themselves are kept: whatever ends in between is fetched again.
 * For one thread.
 */
public final class PendingMemory implements FetchMemory {
    private final FetchMemory memory;
    private final Map<String, Remembered> pending = new LinkedHashMap<>();

    public PendingMemory(FetchMemory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Remembered> find(String address) {
        return Optional.ofNullable(pending.get(address)).or(() -> memory.find(address));
    }

    @Override
    public void remember(String address, Remembered remembered) {
        pending.put(address, remembered);
    }

    /** The documents are kept: remembers. */
    public void keep() {
        pending.forEach(memory::remember);
        pending.clear();
    }
}
