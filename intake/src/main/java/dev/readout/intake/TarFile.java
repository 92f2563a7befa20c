package dev.readout.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a tar archive, entry by entry. */
final class TarFile {
    private TarFile() {}

    static void read(Item item, Unpacking to) throws IOException {
        Entries entries = new Entries(item, to);
        TarArchiveInputStream tar = new TarArchiveInputStream(item.in(), StandardCharsets.UTF_8.name());
        for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
            // Of a sparse file, gigabytes of nothing lie in a few bytes, and even to pass them over takes hours.
            to.room(item.name()).take(e.isSparse() ? e.getRealSize() : 0);
            if (!entries.take(e.getName(), kind(e), tar)) {
                return;
            }
        }
    }

    private static Entries.Kind kind(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Entries.Kind.LINK;
        }
        if (entry.isDirectory()) {
            return Entries.Kind.DIRECTORY;
        }
        return entry.isFile() ? Entries.Kind.FILE : Entries.Kind.OTHER;
    }
}
