package dev.readout.intake;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A file from afar for the reader of Parquet, which asks for parts of it. */
final class FarParquet implements InputFile {
    private final FarFile file;

    FarParquet(FarFile file) {
        this.file = file;
    }

    /** Its first byte. */
    static long start(RowGroup group) {
        return group.columns().isEmpty() ? 0 : group.columns().getFirst().chunkStartOffset();
    }

    @Override
    public void open() {
        // Each part is opened by itself.
    }

    @Override
    public ByteBuffer readRange(long offset, int length) throws IOException {
        return file.read(offset, length);
    }

    @Override
    public long length() {
        return file.size();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }
}
