package dev.readout.store;

import dev.readout.coding.Coded;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store that is open while a test runs. */
abstract class StoreFixture {
    private Optional<Store> open = Optional.empty();

    /** Where the store of a test lies, and what is read from it there. */
    interface Place {
        /** Opens the store, the same one each time until one goes elsewhere. */
        Store open();

        /** From now on an empty store in another place is meant. */
        void elsewhere();

        /** Everything that an export gives. */
        String export();

        /** The document as it is read back. */
        Coded read(String key);

        /** How many documents count. */
        long counted();

        /** How corrections fit a document: {@code ID outcome: why}. */
        List<String> fits(String key);

        /** What a verification complains about. */
        List<String> problems();
    }

    /** The same at each call within one test. */
    protected abstract Place place();

    @BeforeEach
    final void openStore() {
        open = Optional.of(place().open());
    }

    @AfterEach
    final void closeStore() {
        open.ifPresent(Store::close); // there is none where a test was left out
    }

    final Store store() {
        return open.orElseThrow();
    }

    final void reopen() {
        closeStore();
        openStore();
    }

    final void goElsewhere() {
        closeStore();
        place().elsewhere();
        openStore();
    }

    final List<Change> changes() {
        return store().listChanges(0, 10_000);
    }

    final List<Change.Operation> operations(String entity) {
        return changes().stream()
                .filter(c -> c.entity().equals(entity))
                .map(Change::operation)
                .toList();
    }
}
