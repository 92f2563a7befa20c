package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts the program as a user does and looks at the clock. */
record ColdStart(Path home) {
    private static final int TRIES = 3;

    /** The median of three starts, in seconds: the first of them may find a cold disk. */
    double seconds(String... arguments) throws IOException, InterruptedException {
        double[] tries = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            tries[i] = once(arguments);
        }
        Arrays.sort(tries);
        return tries[TRIES / 2];
    }

    private double once(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(home.resolve("readout").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("READOUT_M"));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code > 1) {
            throw new IOException(String.join(" ", line) + " ended with " + code);
        }
        return seconds;
    }
}
