package dev.readout.intake;

import java.io.IOException;
import java.io.InputStream;

/** Hands on the entries of one archive in the manner of a directory: no hidden ones, none of unknown kind, no links. */
final class Entries {
    private final Item archive;
    private final Unpacking to;
    private int seen;

    /** What an entry is. */
    enum Kind {
        FILE,
        DIRECTORY,
        LINK,
        OTHER,
        ENCRYPTED
    }

    Entries(Item archive, Unpacking to) {
        this.archive = archive;
        this.to = to;
    }

    /** @return false where the archive has had as many entries as are looked at */
    boolean take(String path, Kind kind, InputStream in) throws IOException {
        Item entry = archive.member(path, archive.inherited(), in);
        if (++seen > to.limits().entries()) {
            to.add(Problem.TOO_MANY.of(
                    archive.name(), "It has more than " + to.limits().entries() + " entries; the first were read."));
            return false;
        }
        switch (kind) {
            case DIRECTORY -> {}
            case LINK -> to.add(Problem.LINK.of(entry.name(), "It is a link."));
            case OTHER -> to.add(Problem.UNSUPPORTED.of(entry.name(), "It is no file but a device or the like."));
            case ENCRYPTED -> to.add(Problem.ENCRYPTED.of(entry.name(), "It is encrypted, or packed in a rare way."));
            case FILE -> file(entry);
        }
        return true;
    }

    private void file(Item entry) throws IOException {
        if (isHidden(entry.file())) {
            return;
        }
        if (FormatFinder.isKnown(entry.file())) {
            to.take(entry);
        } else {
            to.add(Problem.UNSUPPORTED.of(entry.name(), "Its ending is not that of a format that is read."));
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }
}
