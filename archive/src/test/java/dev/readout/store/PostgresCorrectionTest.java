package dev.readout.store;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class PostgresCorrectionTest extends CorrectionContract {
    @TempDir
    Path root;

    private Optional<PostgresPlace> place = Optional.empty();

    @Override
    protected PostgresPlace place() {
        place = place.or(() -> Optional.of(new PostgresPlace(root)));
        return place.get();
    }
}
