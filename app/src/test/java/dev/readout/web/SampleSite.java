package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program itself, serving the samples and releases that mean harm, coded by the real coder. */
final class SampleSite implements AutoCloseable {
    private static final Path ROOT = root();
    private static final Path MODELS = ROOT.resolve("models/target/readout-models");
    /** Releases that mean harm, and two editions of one statement; each folder has its meta.tsv. */
    private static final List<Path> MORE = List.of(Walks.SOURCES.resolve("hostile"), Walks.SOURCES.resolve("releases"));

    private static final Pattern ADDRESS = Pattern.compile("The record is at (http://\\S+/)");
    private static final Pattern SIGN_IN = Pattern.compile("(http://\\S+/sign-in\\?\\S+)");

    private final Process serving;
    private final String address;
    private final String signIn;

    private SampleSite(Process serving, String address, String signIn) {
        this.serving = serving;
        this.address = address;
        this.signIn = signIn;
    }

    /** What is not there; nothing where all is. */
    static Optional<String> findMissing() {
        return Files.isDirectory(MODELS) ? Optional.empty() : Optional.of("the parser's models are not built");
    }

    /** @param directory where the archive is to be */
    static SampleSite open(Path directory) throws IOException, InterruptedException {
        String data = directory.resolve("data").toString();
        run("demo", "--no-serve", "--data", data);
        for (Path folder : MORE) {
            run(Stream.concat(
                            Stream.of("ingest", "--data", data, "--meta"),
                            Stream.concat(Stream.of(folder + "/meta.tsv"), releases(folder).stream()))
                    .toArray(String[]::new));
        }
        return serve(data);
    }

    /** One that a newcomer starts, where there is no archive yet. */
    static SampleSite empty(Path directory) throws IOException {
        return serve(directory.resolve("data").toString());
    }

    private static SampleSite serve(String data) throws IOException {
        return serving(start(List.of("serve", "--no-open", "--port", "0", "--data", data)));
    }

    private static List<String> releases(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> !file.endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    String address() {
        return address;
    }

    /** By which somebody comes in who may correct. */
    String signIn() {
        return signIn;
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        Process process = start(List.of(arguments));
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        // One done with issues has done what it should: some of the releases are not in English.
        assertThat(process.waitFor()).as(told).isBetween(0, 1);
    }

    private static Process start(List<String> arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2500m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Dreadout.home=" + ROOT,
                "-Dreadout.models=" + MODELS,
                "-cp",
                classPath,
                "dev.readout.app.Main"));
        line.addAll(arguments);
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static SampleSite serving(Process serving) throws IOException {
        StringBuilder told = new StringBuilder();
        BufferedReader lines = serving.errorReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            told.append(line).append('\n');
            Matcher signIn = SIGN_IN.matcher(line);
            Matcher address = ADDRESS.matcher(told);
            if (signIn.find() && address.find()) {
                return new SampleSite(serving, address.group(1), signIn.group(1));
            }
        }
        throw new IOException("it does not serve: " + told);
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        return Files.exists(at.resolve("mvnw"))
                ? at
                : Optional.ofNullable(at.getParent()).orElse(at);
    }

    @Override
    public void close() {
        serving.destroy();
    }
}
