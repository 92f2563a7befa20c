package dev.readout.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The lock that makes its holder the one writer. It is the operating system's, so it ends with the process, however that
 * ends. The file tells the holder's process number.
 */
final class WriterLock implements AutoCloseable {
    // Far behind the content: elsewhere than on Unix a locked range cannot be read.
    private static final long RANGE = Long.MAX_VALUE - 1;
    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(DataDirectory directory) {
        Path file = directory.lock();
        try {
            Files.createDirectories(directory.path());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw held(directory);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new WriterLock(channel);
        } catch (IOException e) {
            throw new StoreException("cannot write in " + directory.path() + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(RANGE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static BusyException held(DataDirectory directory) throws IOException {
        return new BusyException("%s is being written by process %s: wait until it ends, or name another data directory"
                .formatted(directory.path(), Files.readString(directory.lock()).strip()));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("cannot give back the writer's lock", e);
        }
    }
}
