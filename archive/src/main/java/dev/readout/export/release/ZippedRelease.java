package dev.readout.export.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A release in one file. Its entries stand in the order of their names and bear one fixed time, so that no clock is in it. */
public record ZippedRelease(Path directory) {
    /** The first that a ZIP file can write. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** @param out written to, not closed */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String file : new Checksums(directory).files()) {
            ZipEntry entry = new ZipEntry(file);
            entry.setTimeLocal(EPOCH);
            zip.putNextEntry(entry);
            Files.copy(directory.resolve(file), zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
