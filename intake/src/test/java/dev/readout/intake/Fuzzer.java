package dev.readout.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** What Jazzer calls, by these names; see {@code fuzz/run}. It needs nothing of Jazzer. */
public final class Fuzzer {
    private static @Nullable FuzzTarget target;

    private Fuzzer() {}

    /** @param arguments the name of the target, and a folder that takes what it starts from */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        target = FuzzTarget.named(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int number = 0;
        for (byte[] sample : target.samples()) {
            Files.write(folder.resolve("sample-" + number++), sample);
        }
        target.samples().forEach(target::check); // so that the first input need not wait for classes
        for (Path kept : target.kept()) {
            Files.copy(kept, folder.resolve(kept.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** One input. Whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (target == null) {
            throw new IllegalStateException("initialized first");
        }
        target.check(bytes);
    }
}
