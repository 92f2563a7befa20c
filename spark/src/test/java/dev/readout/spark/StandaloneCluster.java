package dev.readout.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A master and workers of Spark on the loopback, each a process with the class path of the tests. */
final class StandaloneCluster implements AutoCloseable {
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern REGISTERED = Pattern.compile("(Successfully registered) with master");
    private static final long PATIENCE = 300;

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final String master;

    StandaloneCluster(Path folder, int workers) throws Exception {
        this.folder = folder;
        Files.createDirectories(folder.resolve("home/jars"));
        try {
            this.master = told(
                    MASTER,
                    start(
                            "org.apache.spark.deploy.master.Master",
                            "--host",
                            "127.0.0.1",
                            "--port",
                            "0",
                            "--webui-port",
                            "0"));
            List<CompletableFuture<String>> registered = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                registered.add(find(REGISTERED, worker(i)));
            }
            for (CompletableFuture<String> one : registered) {
                one.get(PATIENCE, TimeUnit.SECONDS);
            }
        } catch (IOException | ExecutionException | TimeoutException | InterruptedException e) {
            close();
            throw e;
        }
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Its address. */
    String master() {
        return master;
    }

    private Process worker(int number) throws IOException {
        return start(
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "2g",
                "--work-dir",
                folder.resolve("work" + number).toString(),
                master);
    }

    private Process start(String main, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
        line.addAll(List.of("-cp", classPath(), main));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static String told(Pattern what, Process process) throws Exception {
        return find(what, process).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** What a process says; it is listened to until it ends, so that it never waits for a reader. */
    private static CompletableFuture<String> find(Pattern what, Process process) {
        CompletableFuture<String> found = new CompletableFuture<>();
        Thread listening = new Thread(
                () -> {
                    StringBuilder said = new StringBuilder();
                    try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            Matcher matcher = what.matcher(line);
                            if (matcher.find()) {
                                found.complete(matcher.group(1));
                            }
                            said.append(found.isDone() ? "" : line + "\n");
                        }
                    } catch (IOException e) {
                        said.append(e);
                    }
                    found.completeExceptionally(new IllegalStateException("It ended, and said:\n" + said));
                },
                "listening to " + process.pid());
        listening.setDaemon(true);
        listening.start();
        return found;
    }

    @Override
    public void close() {
        processes.reversed().forEach(Process::destroy);
        for (Process process : processes) {
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
