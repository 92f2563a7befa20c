package dev.readout.intake;

import java.io.IOException;

/** A call of a library, which may fail in any way on bytes that it was not made for. */
@FunctionalInterface
interface LibraryCall<T> {
    T run() throws IOException;

    /** Whatever it throws is what a broken file throws. */
    static <T> T guarded(LibraryCall<T> call) throws IOException {
        try {
            return call.run();
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(Problem.reason(e), e);
        }
    }
}
