package dev.readout.api;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts requests by what they asked for, never by what they said, and writes that in Prometheus' text format. */
final class Metrics {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final Map<String, Long> requests = new TreeMap<>();
    private final Map<String, Durations> durations = new TreeMap<>();

    private static final class Durations {
        private final long[] upTo = new long[SECONDS.length];
        private long number;
        private double sum;

        void add(double seconds) {
            number++;
            sum += seconds;
            for (int i = 0; i < SECONDS.length; i++) {
                upTo[i] += seconds <= SECONDS[i] ? 1 : 0;
            }
        }

        void write(StringBuilder out, String route) {
            for (int i = 0; i < SECONDS.length; i++) {
                line(out, "_bucket", route + ",le=\"" + SECONDS[i] + "\"", upTo[i]);
            }
            line(out, "_bucket", route + ",le=\"+Inf\"", number);
            line(out, "_sum", route, String.format(Locale.ROOT, "%.6f", sum));
            line(out, "_count", route, number);
        }

        private static void line(StringBuilder out, String what, String labels, Object value) {
            out.append("readout_request_seconds" + what + "{" + labels + "} " + value + "\n");
        }
    }

    /** @param route the pattern of the path; {@code none} where none fits */
    synchronized void add(String method, String route, int status, Duration taken) {
        requests.merge(labels(method, route) + ",status=\"" + status + "\"", 1L, Long::sum);
        durations.computeIfAbsent(labels(method, route), r -> new Durations()).add(taken.toNanos() / 1e9);
    }

    private static String labels(String method, String route) {
        return "method=\"" + method + "\",route=\"" + route + "\"";
    }

    /** @param sequence number of the archive's last change */
    synchronized String text(long sequence) {
        StringBuilder out = new StringBuilder();
        head(out, "readout_archive_sequence", "gauge", "Number of the last change of the archive.");
        out.append("readout_archive_sequence " + sequence + "\n");
        head(out, "readout_heap_used_bytes", "gauge", "Memory in use on the heap.");
        Runtime runtime = Runtime.getRuntime();
        out.append("readout_heap_used_bytes " + (runtime.totalMemory() - runtime.freeMemory()) + "\n");
        head(out, "readout_requests_total", "counter", "Requests to the interface.");
        requests.forEach((labels, n) -> out.append("readout_requests_total{" + labels + "} " + n + "\n"));
        head(out, "readout_request_seconds", "histogram", "How long they took.");
        durations.forEach((route, d) -> d.write(out, route));
        return out.toString();
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n");
    }
}
