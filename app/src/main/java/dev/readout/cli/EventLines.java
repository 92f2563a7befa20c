package dev.readout.cli;

import dev.readout.document.Issue;
import dev.readout.ingest.Progress;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * The course of a run for a program: a JSON object a line, whose {@code event} is {@code progress} (at most one a second),
 * {@code issue}, {@code note} (words for people) or {@code report}. Thread-safe.
 */
final class EventLines implements Progress {
    private static final long EVERY = 1_000_000_000L;

    private final PrintStream out;
    private final OptionalLong size;
    private final LongSupplier clock;
    private long last;
    private long read;
    private long documents;
    private boolean closed;

    /**
     * @param size of all sources in bytes, where that is known
     * @param clock in nanoseconds, from any start
     */
    EventLines(PrintStream out, OptionalLong size, LongSupplier clock) {
        this.out = out;
        this.size = size;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    @Override
    public synchronized void read(long bytes) {
        read += bytes;
    }

    @Override
    public synchronized void done() {
        documents++;
        long now = clock.getAsLong();
        if (documents == 1 || now - last >= EVERY) {
            last = now;
            tell();
        }
    }

    /** How far it came. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            tell();
        }
    }

    private synchronized void tell() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", documents);
        fields.put("bytes", read);
        fields.put("size", size.isPresent() ? size.getAsLong() : null);
        line("progress", fields);
    }

    void issue(Issue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", issue.code());
        fields.put("stage", issue.stage());
        fields.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        fields.put("subject", issue.subject());
        fields.put("cause", issue.cause());
        fields.put("remedy", issue.remedy());
        fields.put("retryable", issue.retryable());
        line("issue", fields);
    }

    void report(Map<String, Object> report) {
        line("report", report);
    }

    /** In which words for people become notes. */
    PrintStream notes() {
        return new PrintStream(new Notes(), true, StandardCharsets.UTF_8);
    }

    private synchronized void line(String event, Map<String, Object> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", event);
        line.putAll(fields);
        out.println(Json.line(line));
    }

    /** A note each line. */
    private final class Notes extends OutputStream {
        private final ByteArrayOutputStream words = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) {
            if (b != '\n') {
                words.write(b);
            } else if (words.size() > 0) {
                line(
                        "note",
                        Map.of("words", words.toString(StandardCharsets.UTF_8).strip()));
                words.reset();
            }
        }
    }
}
