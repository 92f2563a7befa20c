package dev.readout.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Where an executor finds the parser's models.
 *
 * @param directory on its machine; empty where Spark brings them
 */
record ModelPlace(String directory) implements Serializable {
    private static final List<String> FILES = List.of("manifest.txt", "tagger.bin", "parser.bin", "lexica.bin");

    /** On the driver: they are where they are for executors in its own virtual machine, and sent to all others. */
    static ModelPlace ready(Path directory, JavaSparkContext spark) {
        if (spark.isLocal()) {
            return new ModelPlace(directory.toAbsolutePath().toString());
        }
        FILES.forEach(name -> spark.addFile(directory.resolve(name).toUri().toString()));
        return new ModelPlace("");
    }

    Path path() {
        return Path.of(directory.isEmpty() ? SparkFiles.getRootDirectory() : directory);
    }
}
