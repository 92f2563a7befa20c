package dev.readout.spark;

import dev.readout.intake.FarFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file on any file system that Hadoop reads. Remembers where that failed: to a reader, bytes that do not come are a damaged
 * file, but the task has to be tried again.
 */
final class HadoopFile implements FarFile {
    private final InputFile file;
    private final Path path;
    private final FileSystem system;
    private final Queue<IOException> failures = new ConcurrentLinkedQueue<>();

    HadoopFile(InputFile file, Configuration hadoop) throws IOException {
        this.file = file;
        this.path = new Path(file.path());
        this.system = path.getFileSystem(hadoop);
    }

    /** @throws IOException where the file system failed since the file was made */
    void check() throws IOException {
        for (IOException failure : failures) {
            throw new IOException(file.path() + " could not be read", failure);
        }
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public Instant modified() {
        return file.written();
    }

    @Override
    public InputStream open(long from) throws IOException {
        FSDataInputStream in = told(() -> system.open(path));
        told(() -> {
            in.seek(from);
            return in;
        });
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                return told(super::read);
            }

            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                return told(() -> super.read(into, start, length));
            }
        };
    }

    private interface Access<T> {
        T run() throws IOException;
    }

    private <T> T told(Access<T> access) throws IOException {
        try {
            return access.run();
        } catch (IOException e) {
            failures.add(e);
            throw e;
        }
    }
}
