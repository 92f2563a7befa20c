package dev.readout.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A run that brings documents in: how far it is, and what has happened in it. Thread-safe. */
public final class Job {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    /** Of more than so many events the first ones are forgotten; how many issues there were is counted all the same. */
    private static final int KEPT_EVENTS = 1000;

    private static final int KEPT_LINES = 5;
    private static final int LONGEST_LINE = 2000;

    private final String id;
    private final String who;
    private final Order order;
    private final Clock clock;
    private final Instant ordered;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Deque<JobEvent> events = new ArrayDeque<>();
    private final Deque<String> lines = new ArrayDeque<>();
    private JobState state = JobState.QUEUED;
    private Optional<Instant> started = Optional.empty();
    private Optional<Instant> ended = Optional.empty();
    private Optional<Worker.Running> running = Optional.empty();
    private Map<String, Object> progress = Map.of();
    private Map<String, Object> report = Map.of();
    private boolean stopping;
    private long issues;
    private long numbers;

    Job(String id, String who, Order order, Clock clock) {
        this.id = id;
        this.who = who;
        this.order = order;
        this.clock = clock;
        this.ordered = now();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public String id() {
        return id;
    }

    Order order() {
        return order;
    }

    /** All that is known of it now. */
    public Map<String, Object> fields() {
        lock.lock();
        try {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id);
            fields.put("state", state.name().toLowerCase(Locale.ROOT));
            fields.put("who", who);
            fields.put("what", order.summary());
            fields.put("ordered", ordered.toString());
            fields.put("started", started.map(Instant::toString));
            fields.put("ended", ended.map(Instant::toString));
            fields.put("documents", progress.getOrDefault("documents", 0));
            fields.put("issues", issues);
            fields.put("report", report.isEmpty() ? Optional.empty() : Optional.of(report));
            fields.put("problem", state == JobState.FAILED ? String.join("\n", lines) : "");
            return fields;
        } finally {
            lock.unlock();
        }
    }

    public boolean isOver() {
        lock.lock();
        try {
            return state.isOver();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What has happened behind an event; waits for something to happen where nothing has, and the job is not over.
     *
     * @param after the number of the last event that is known
     * @param most how long
     */
    public List<JobEvent> await(long after, Duration most) throws InterruptedException {
        lock.lock();
        try {
            long left = most.toNanos();
            while (numbers <= after && !state.isOver() && left > 0) {
                left = news.awaitNanos(left);
            }
            return events.stream().filter(event -> event.number() > after).toList();
        } finally {
            lock.unlock();
        }
    }

    /**
     * It begins.
     *
     * @return whether it shall: nobody has stopped it
     */
    boolean start(Starting worker) throws IOException {
        lock.lock();
        try {
            if (state != JobState.QUEUED) {
                return false;
            }
            running = Optional.of(worker.start());
            started = Optional.of(now());
            become(JobState.RUNNING);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Starts a worker. */
    interface Starting {
        Worker.Running start() throws IOException;
    }

    Worker.Running running() {
        return running.orElseThrow();
    }

    /** What a worker tells in one line: an event as an object, or words for people. */
    void take(String line) {
        lock.lock();
        try {
            Map<String, Object> members = new LinkedHashMap<>(parsed(line));
            String kind = String.valueOf(members.remove("event"));
            switch (kind) {
                case "progress" -> progress = members;
                case "issue" -> issues++;
                case "report" -> report = members;
                case "note" -> {}
                default -> {
                    kind = "note";
                    members = Map.of("words", line);
                    lines.add(line.substring(0, Math.min(line.length(), LONGEST_LINE)));
                    if (lines.size() > KEPT_LINES) {
                        lines.removeFirst();
                    }
                }
            }
            add(kind, members);
        } finally {
            lock.unlock();
        }
    }

    private static Map<String, Object> parsed(String line) {
        try {
            return line.startsWith("{") ? JSON.readValue(line, OBJECT) : Map.of();
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    /** Its worker has ended. */
    void end(int exitCode) {
        lock.lock();
        try {
            JobState then = switch (exitCode) {
                case 0 -> JobState.DONE;
                case 1 -> JobState.DONE_WITH_ISSUES;
                default -> stopping ? JobState.STOPPED : JobState.FAILED;
            };
            over(then);
        } finally {
            lock.unlock();
        }
    }

    /** It cannot be done at all. */
    void fail(String why) {
        lock.lock();
        try {
            lines.add(why);
            over(stopping ? JobState.STOPPED : JobState.FAILED);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends it; what waits does not begin.
     *
     * @return whether it was not over
     */
    boolean stop() {
        lock.lock();
        try {
            boolean was = !state.isOver();
            stopping = true;
            running.ifPresent(Worker.Running::end);
            if (state == JobState.QUEUED) {
                over(JobState.STOPPED);
            }
            return was;
        } finally {
            lock.unlock();
        }
    }

    private void over(JobState then) {
        ended = Optional.of(now());
        running = Optional.empty();
        become(then);
    }

    private void become(JobState then) {
        state = then;
        add(then.isOver() ? "end" : "state", then.isOver() ? new LinkedHashMap<>(fields()) : Map.of("state", word()));
    }

    private String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private void add(String kind, Map<String, Object> members) {
        events.add(new JobEvent(++numbers, kind, members));
        if (events.size() > KEPT_EVENTS) {
            events.removeFirst();
        }
        news.signalAll();
    }
}
