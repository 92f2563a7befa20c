package dev.readout.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/** A disk that tells what is read from it. */
record TellingDisk(Disk disk, LongConsumer bytes) implements Disk {
    @Override
    public boolean isDirectory(Path path) throws IOException {
        return disk.isDirectory(path);
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        return disk.list(directory);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return disk.modified(file);
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return new FilterInputStream(disk.open(file)) {
            @Override
            public int read() throws IOException {
                int c = super.read();
                tell(c < 0 ? 0 : 1);
                return c;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                tell(Math.max(read, 0));
                return read;
            }

            @Override
            public long skip(long n) throws IOException {
                long skipped = super.skip(n);
                tell(skipped);
                return skipped;
            }

            private void tell(long more) {
                bytes.accept(more);
            }
        };
    }
}
