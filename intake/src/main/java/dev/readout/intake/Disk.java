package dev.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where files lie. The tests put one in its place on which files vanish and directories are locked. */
interface Disk {
    Disk REAL = new Disk() {};

    default boolean isDirectory(Path path) throws IOException {
        return Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class)
                .isDirectory();
    }

    /** What lies in a directory, in the order of the names. */
    default List<Path> list(Path directory) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            List<Path> all = new ArrayList<>();
            entries.forEach(all::add);
            Collections.sort(all);
            return all;
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    default long size(Path file) throws IOException {
        return Files.size(file);
    }

    /** When it was written last. */
    default Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    default InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }
}
