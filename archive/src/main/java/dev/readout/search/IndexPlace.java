package dev.readout.search;

import dev.readout.query.Holdings;
import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Where an index of an archive lies: in the data directory, wherever the record is. */
record IndexPlace(Path path, Form form, Holdings holdings) {
    /** Lucene tells how it could be made faster, which whoever searches need not know. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    static IndexPlace of(ArchivePlace archive, Form form) {
        return new IndexPlace(archive.directory().resolve(form.directory()), form, Holdings.open(archive));
    }

    /** Up to where the index goes; absent where there is none of this archive that this program can read. */
    Optional<Mark> findMark() throws IOException {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        try (FSDirectory directory = FSDirectory.open(path)) {
            return DirectoryReader.indexExists(directory)
                    ? Mark.find(form, SegmentInfos.readLatestCommit(directory).getUserData())
                            .filter(mark -> mark.isOf(holdings))
                    : Optional.empty();
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return Optional.empty();
        }
    }

    /**
     * Opens the directory for writing; deletes the files of an index that cannot be kept up.
     *
     * @throws LockObtainFailedException where somebody is writing them
     */
    FSDirectory open() throws IOException {
        Files.createDirectories(path);
        FSDirectory directory = FSDirectory.open(path);
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            if (findMark().isEmpty()) {
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
        }
        return directory;
    }
}
