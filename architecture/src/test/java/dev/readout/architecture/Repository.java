package dev.readout.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository lies on this machine. */
final class Repository {
    private Repository() {}

    static Path root() {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.exists(dir.resolve("mvnw"))) {
                return dir;
            }
        }
        throw new IllegalStateException("not run within the repository");
    }
}
