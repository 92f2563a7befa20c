package dev.readout.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code bench/run} was asked.
 *
 * @param folder where the texts are; the samples where absent
 * @param seconds how long to measure, after half as long to warm up
 */
record Arguments(Optional<Path> folder, double seconds) {

    /** Reads {@code bench [FOLDER] [--seconds N]}; the first word is there for the launcher. */
    static Arguments of(String... words) {
        Optional<Path> folder = Optional.empty();
        double seconds = 20;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("--seconds") && i + 1 < words.length) {
                seconds = Double.parseDouble(words[++i]);
            } else if (words[i].startsWith("-")) {
                throw new IllegalArgumentException("usage: bench/run [FOLDER] [--seconds N]");
            } else {
                folder = Optional.of(Path.of(words[i]));
            }
        }
        return new Arguments(folder, seconds);
    }
}
