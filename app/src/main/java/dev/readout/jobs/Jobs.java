package dev.readout.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The jobs of a server: they are done one after the other, since an archive has one writer, and forgotten when the server ends.
 * A worker ends with its job.
 */
public final class Jobs implements AutoCloseable {
    private static final int MOST_WAITING = 20;
    private static final int REMEMBERED = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path data;
    private final Worker worker;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Semaphore turn = new Semaphore(1, true);
    private final ExecutorService line = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });

    /** @param data the data directory, as an absolute path */
    public Jobs(Path data, Worker worker, Clock clock) {
        this.data = data.toAbsolutePath();
        this.worker = worker;
        this.clock = clock;
    }

    /** Who of this process may write the archive: a job holds it while its worker runs. */
    public Semaphore turn() {
        return turn;
    }

    /**
     * Puts an order at the end of the line.
     *
     * @return nothing where too many wait
     */
    public synchronized Optional<Job> add(String who, Order order) {
        if (jobs.values().stream().filter(job -> !job.isOver()).count() > MOST_WAITING) {
            return Optional.empty();
        }
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        Job job = new Job(HexFormat.of().formatHex(bytes), who, order, clock);
        jobs.put(job.id(), job);
        List<String> over = new ArrayList<>(
                jobs.values().stream().filter(Job::isOver).map(Job::id).toList());
        over.stream().limit(Math.max(0, over.size() - REMEMBERED)).forEach(jobs::remove);
        line.execute(() -> run(job));
        return Optional.of(job);
    }

    /** The latest first. */
    public synchronized List<Job> list() {
        return new ArrayList<>(jobs.values()).reversed();
    }

    public synchronized Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /**
     * Ends a job, or keeps it from beginning.
     *
     * @return whether it was not over
     */
    public boolean stop(Job job) {
        return job.stop();
    }

    private void run(Job job) {
        try {
            turn.acquire();
            try {
                work(job);
            } finally {
                turn.release();
            }
        } catch (InterruptedException e) {
            job.fail("The server was ended.");
        } catch (IOException | UncheckedIOException e) {
            job.fail("The worker cannot be started, or not be heard: " + e.getMessage());
        } finally {
            clear(job.order());
        }
    }

    private void work(Job job) throws IOException, InterruptedException {
        Optional<Path> input =
                job.order() instanceof Order.Upload upload ? Optional.of(upload.file()) : Optional.empty();
        List<String> arguments = arguments(job.order());
        if (!job.start(() -> worker.start(arguments, input))) {
            return;
        }
        Worker.Running running = job.running();
        try (BufferedReader lines = running.lines()) {
            for (String told = lines.readLine(); told != null; told = lines.readLine()) {
                job.take(told);
            }
        }
        job.end(running.await());
    }

    private List<String> arguments(Order order) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("ingest", "--progress=jsonl", "--data=" + data));
        switch (order) {
            case Order.Addresses a -> arguments.addAll(a.addresses());
            case Order.Upload u -> {
                arguments.addAll(List.of("--name=" + u.name(), "--meta=" + meta(u)));
                u.map().ifPresent(map -> arguments.add("--map=" + map));
                arguments.add("-");
            }
        }
        return arguments;
    }

    /** What is known beside the bytes, as a file beside them. */
    private static Path meta(Order.Upload upload) throws IOException {
        Map<String, String> line = new LinkedHashMap<>(upload.told());
        line.put("file", upload.name());
        return Files.writeString(beside(upload), JSON.writeValueAsString(line) + "\n");
    }

    private static Path beside(Order.Upload upload) {
        return upload.file().resolveSibling(upload.file().getFileName() + ".meta.jsonl");
    }

    private static void clear(Order order) {
        if (order instanceof Order.Upload upload) {
            try {
                Files.deleteIfExists(upload.file());
                Files.deleteIfExists(beside(upload));
            } catch (IOException e) {
                // The machine clears the place for temporary files by itself.
            }
        }
    }

    /** Ends what runs, and what waits does not begin. What is in the archive by then is whole. */
    @Override
    public void close() {
        list().forEach(Job::stop);
        line.shutdown();
        try {
            if (!line.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                line.shutdownNow();
            }
        } catch (InterruptedException e) {
            line.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
