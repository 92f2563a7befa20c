package dev.readout.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hands the job to {@code spark-submit}, with its libraries and the models: what {@code readout-spark} starts. Knows no class of
 * Spark.
 *
 * @param spark where Spark lies
 * @param home the checkout in which the job was built
 * @param options for {@code spark-submit}, as a person wrote them
 */
record Submission(Path spark, Path home, String options) {

    /** @param arguments those of the job, after a name that the launcher gives */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Submission submission = new Submission(
                Path.of(System.getenv().getOrDefault("SPARK_HOME", "")),
                Path.of(System.getProperty("readout.home", "")),
                System.getenv().getOrDefault("READOUT_SPARK_OPTS", ""));
        List<String> job = Arrays.asList(arguments).subList(1, arguments.length);
        ProcessBuilder process = new ProcessBuilder(submission.line(job)).inheritIO();
        process.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        System.exit(process.start().waitFor());
    }

    /** The command line; what a person told comes after what is usual, and goes before it. */
    List<String> line(List<String> job) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(spark.resolve("bin/spark-submit").toString());
        line.addAll(List.of("--driver-memory", "2500m", "--executor-memory", "2500m", "--name", "Readout"));
        if (!options.isBlank()) {
            line.addAll(List.of(options.strip().split("\\s+")));
        }
        Path target = home.resolve("spark/target");
        line.addAll(List.of("--jars", libraries(target.resolve("lib"))));
        line.addAll(List.of("--class", "dev.readout.spark.SparkJob"));
        line.add(target.resolve("readout-spark.jar").toString());
        line.addAll(job);
        if (job.stream().noneMatch(argument -> argument.startsWith("--models"))) {
            line.add("--models=" + home.resolve("models/target/readout-models"));
        }
        return line;
    }

    private static String libraries(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .map(file -> new File(file).getAbsolutePath())
                    .collect(Collectors.joining(","));
        }
    }
}
