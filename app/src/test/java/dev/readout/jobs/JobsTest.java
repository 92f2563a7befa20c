package dev.readout.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.testing.FakeWorker;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsTest {
    @TempDir
    Path data;

    private static Order address(String address) {
        return new Order.Addresses(List.of(address));
    }

    private static String over(Job job) throws InterruptedException {
        while (!job.isOver()) {
            job.await(Long.MAX_VALUE, Duration.ofSeconds(20));
        }
        return String.valueOf(job.fields().get("state"));
    }

    private Jobs jobs(FakeWorker worker) {
        return new Jobs(data, worker, Clock.systemUTC());
    }

    @Test
    void whatAWorkerCouldNotDoIsToldInItsOwnWords() throws Exception {
        List<String> lines =
                List.of("{\"event\":\"note\",\"words\":\"begun\"}", "{ no JSON", "readout: the disk is full");
        try (Jobs jobs = jobs(new FakeWorker(lines, 3))) {
            Job job = jobs.add("Dee", address("https://a.example/")).orElseThrow();

            assertThat(over(job)).isEqualTo("failed");
            assertThat(job.fields().get("problem")).isEqualTo("{ no JSON\nreadout: the disk is full");
        }
    }

    @Test
    void aWorkerThatCannotBeStartedFailsItsJobAndTheNextOneIsDone() throws Exception {
        Worker broken = (arguments, input) -> {
            throw new IOException("no such program");
        };
        try (Jobs jobs = new Jobs(data, broken, Clock.systemUTC())) {
            Job first = jobs.add("Dee", address("https://a.example/")).orElseThrow();
            Job second = jobs.add("Dee", address("https://b.example/")).orElseThrow();

            assertThat(over(first)).isEqualTo("failed");
            assertThat(String.valueOf(first.fields().get("problem"))).contains("no such program");
            assertThat(over(second)).isEqualTo("failed");
        }
    }

    @Test
    void jobsAreDoneOneAfterTheOtherAndWhoeverWritesOtherwiseHasTheTurnToo() throws Exception {
        FakeWorker worker = new FakeWorker(FakeWorker.LINES, 1);
        try (Jobs jobs = jobs(worker)) {
            jobs.turn().acquire();
            Job first = jobs.add("Dee", address("https://a.example/")).orElseThrow();
            Job second = jobs.add("Dee", address("https://b.example/")).orElseThrow();
            assertThat(worker.starts).isEmpty();
            jobs.turn().release();

            assertThat(over(second)).isEqualTo("done_with_issues");
            assertThat(first.isOver()).isTrue();
            assertThat(worker.starts)
                    .extracting(List::getLast)
                    .containsExactly("https://a.example/", "https://b.example/");
            assertThat(jobs.list()).containsExactly(second, first);
        }
    }

    @Test
    void whoeverEndsTheServerEndsWhatRunsAndWhatWaits() throws Exception {
        Jobs jobs = jobs(new FakeWorker(FakeWorker.LINES, 0));
        Job running = jobs.add("Dee", address("https://a.example/slow")).orElseThrow();
        Job waiting = jobs.add("Dee", address("https://b.example/slow")).orElseThrow();
        running.await(0, Duration.ofSeconds(20));
        jobs.close();

        assertThat(over(running)).isEqualTo("stopped");
        assertThat(over(waiting)).isEqualTo("stopped");
    }

    @Test
    void whoeverWatchesIsToldWhatComesAndOldEventsAreForgotten() throws Exception {
        List<String> lines = IntStream.range(0, 1500)
                .mapToObj(i -> "{\"event\":\"issue\",\"code\":\"n" + i + "\"}")
                .toList();
        try (Jobs jobs = jobs(new FakeWorker(lines, 1))) {
            Job job = jobs.add("Dee", address("https://a.example/")).orElseThrow();
            over(job);

            List<JobEvent> events = job.await(0, Duration.ZERO);
            assertThat(events).hasSize(1000);
            assertThat(events.getLast().kind()).isEqualTo("end");
            assertThat(events.getLast().number()).isEqualTo(1502);
            assertThat(job.fields().get("issues")).isEqualTo(1500L);
        }
    }

    @Test
    void aRealProcessIsGivenArgumentsAndInputAndTellsItsLines() throws Exception {
        Path input = Files.writeString(data.resolve("input"), "what is sent");
        WorkerProcess worker = WorkerProcess.like(
                Echo.class, data.resolve("none"), Map.of("READOUT_STORE", "jdbc:postgresql://db.example/a"));
        Worker.Running running = worker.start(List.of("ingest", "--name=ä b"), Optional.of(input));

        try (BufferedReader lines = running.lines()) {
            assertThat(lines.lines())
                    .containsExactly("ingest", "--name=ä b", "what is sent", "jdbc:postgresql://db.example/a");
        }
        assertThat(running.await()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({".aot, -XX:AOTCache=", ".jsa, -XX:SharedArchiveFile="})
    void itStartsFastFromWhatTheLauncherLeft(String ending, String option) throws Exception {
        Path left = Files.createFile(data.resolve("coding" + ending));

        assertThat(WorkerProcess.like(Echo.class, data.resolve("coding"), Map.of())
                        .command())
                .contains(option + left);
    }

    /** A program that tells what it was given. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] arguments) throws IOException {
            var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            List.of(arguments).forEach(err::println);
            err.println(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
            err.println(System.getenv("READOUT_STORE"));
            System.exit(7);
        }
    }
}
