package dev.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * What this program holds, in megabytes.
 *
 * @param live after a collection
 * @param highest at any time
 */
record Heap(double live, double highest) {
    private static final double MEGABYTE = 1 << 20;

    static Heap now() {
        long highest = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Heap(live / MEGABYTE, highest / MEGABYTE);
    }
}
