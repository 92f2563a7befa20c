package dev.readout.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads a ZIP archive from its start on, entry by entry, so that it may be longer than the memory or lie in another. */
final class ZipFile {
    private ZipFile() {}

    static void read(Item item, Unpacking to) throws IOException {
        Entries entries = new Entries(item, to);
        ZipArchiveInputStream zip = open(item);
        for (ZipArchiveEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            Entries.Kind kind = kind(e, zip);
            String name = item.member(e.getName(), item.told(), zip).name();
            if (!entries.take(e.getName(), kind, to.expanded(name, zip))) {
                return;
            }
        }
    }

    static ZipArchiveInputStream open(Item item) {
        return new ZipArchiveInputStream(item.in(), StandardCharsets.UTF_8.name(), true, true);
    }

    private static Entries.Kind kind(ZipArchiveEntry entry, ZipArchiveInputStream zip) {
        if (entry.isUnixSymlink()) {
            return Entries.Kind.LINK;
        }
        if (entry.isDirectory()) {
            return Entries.Kind.DIRECTORY;
        }
        return zip.canReadEntryData(entry) ? Entries.Kind.FILE : Entries.Kind.ENCRYPTED;
    }
}
