package dev.readout.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code bench/run} was asked.
 *
 * @param folder where the texts are; the samples where absent
 * @param seconds how long to measure, after half as long to warm up
 * @param archive the data directory of an archive to ask; the one that the documents were brought into where absent
 */
record Arguments(Optional<Path> folder, double seconds, Optional<Path> archive) {
    private static final String USAGE = "usage: bench/run [FOLDER] [--seconds N] [--archive DIR]";

    /** Reads {@code bench [FOLDER] [--seconds N] [--archive DIR]}; the first word is there for the launcher. */
    static Arguments of(String... words) {
        Optional<Path> folder = Optional.empty();
        Optional<Path> archive = Optional.empty();
        double seconds = 20;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("--seconds") && i + 1 < words.length) {
                seconds = Double.parseDouble(words[++i]);
            } else if (words[i].equals("--archive") && i + 1 < words.length) {
                archive = Optional.of(Path.of(words[++i]));
            } else if (words[i].startsWith("-")) {
                throw new IllegalArgumentException(USAGE);
            } else {
                folder = Optional.of(Path.of(words[i]));
            }
        }
        return new Arguments(folder, seconds, archive);
    }
}
