package dev.readout.ingest;

import dev.readout.pipeline.RunReport.Peak;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how much memory this process has had at most. */
final class Memory {
    /** Linux tells it here, in kibibytes. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final Pattern HIGHEST = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private Memory() {}

    static Peak peak() {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Peak(heap, resident());
    }

    private static OptionalLong resident() {
        try {
            Matcher matcher = HIGHEST.matcher(Files.readString(STATUS));
            return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) * 1024) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty(); // no Linux
        }
    }
}
