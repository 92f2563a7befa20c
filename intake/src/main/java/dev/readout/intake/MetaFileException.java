package dev.readout.intake;

import java.nio.file.Path;

/** A file of metadata is wrong; the message names file, line and problem. */
public final class MetaFileException extends RuntimeException {
    MetaFileException(Path file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
