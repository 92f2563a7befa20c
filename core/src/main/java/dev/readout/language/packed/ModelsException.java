package dev.readout.language.packed;

import java.io.Serial;
import java.nio.file.Path;

/** The models are missing or cannot be used. The message says what to do. */
public final class ModelsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ModelsException(Path directory, String cause) {
        super("The language models in " + directory + " cannot be used: " + cause
                + ". Build them with: ./mvnw -q -pl models -am package -DskipTests");
    }
}
