package dev.readout.jobs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened in a job.
 *
 * @param number its place among them, from 1 on
 * @param kind {@code state}, {@code progress}, {@code issue}, {@code note}, {@code report} or {@code end}
 */
public record JobEvent(long number, String kind, Map<String, Object> members) {
    public JobEvent {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
