package dev.readout.testing;

import dev.readout.jobs.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Tells what it was told to tell. Where an argument says {@code slow}, it goes on until somebody ends it. */
public final class FakeWorker implements Worker {
    /** What a run without trouble tells. */
    public static final List<String> LINES = List.of(
            "{\"event\":\"progress\",\"documents\":1,\"bytes\":10,\"size\":null}",
            "{\"event\":\"issue\",\"code\":\"empty\",\"subject\":\"a.txt\"}",
            "{\"event\":\"report\",\"documents\":2}",
            "words for people");

    private static final int ENDED = 143;

    /** The arguments of each start, and what lay in its input then. */
    public final List<List<String>> starts = new CopyOnWriteArrayList<>();

    private final List<String> lines;
    private final int exitCode;

    public FakeWorker(List<String> lines, int exitCode) {
        this.lines = List.copyOf(lines);
        this.exitCode = exitCode;
    }

    @Override
    public Running start(List<String> arguments, Optional<Path> input) throws IOException {
        List<String> start = new ArrayList<>(arguments);
        if (input.isPresent()) {
            start.add("input: " + Files.readString(input.get()));
        }
        starts.add(start);
        boolean slow = arguments.stream().anyMatch(argument -> argument.contains("slow"));
        CountDownLatch end = new CountDownLatch(slow ? 1 : 0);
        return new Running() {
            @Override
            public BufferedReader lines() {
                Reader told = new StringReader(String.join("\n", lines) + "\n");
                return new BufferedReader(slow ? new Waiting(told, end) : told);
            }

            @Override
            public void end() {
                end.countDown();
            }

            @Override
            public int await() {
                return slow ? ENDED : exitCode;
            }
        };
    }

    /** Gives what there is, and its end when it is told to. */
    private static final class Waiting extends Reader {
        private final Reader told;
        private final CountDownLatch end;

        Waiting(Reader told, CountDownLatch end) {
            this.told = told;
            this.end = end;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int read = told.read(buffer, from, length);
            if (read < 0) {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            told.close();
        }
    }
}
