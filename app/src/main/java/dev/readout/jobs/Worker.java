package dev.readout.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the program in a process of its own. */
@FunctionalInterface
public interface Worker {
    /**
     * Starts it.
     *
     * @param arguments the command and what it is given
     * @param input what it reads as its standard input
     */
    Running start(List<String> arguments, Optional<Path> input) throws IOException;

    /** A process. */
    interface Running {
        /** What it tells, to its end. */
        BufferedReader lines();

        /** Asks it to end: it may finish what it is writing. */
        void end();

        /**
         * Waits until it has ended.
         *
         * @return its exit code
         */
        int await() throws InterruptedException;
    }
}
