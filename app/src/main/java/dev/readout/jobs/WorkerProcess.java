package dev.readout.jobs;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * This very program once more, with the memory that coding needs.
 *
 * @param environment what it finds there beside what this process does
 */
public record WorkerProcess(List<String> command, Map<String, String> environment) implements Worker {
    private static final String HEAP = "-Xmx2500m";
    /** Of a process that serves, and of no use to one that codes. */
    private static final List<String> OWN = List.of(
            "-Xmx",
            "-Xms",
            "-XX:SharedArchiveFile",
            "-XX:AOTCache",
            "-XX:TieredStopAtLevel",
            "-agentlib",
            "-javaagent");

    public WorkerProcess {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * As this process was started.
     *
     * @param main the class that is the program
     * @param classes what a virtual machine remembers of classes for a fast start, as the launcher left it, without the
     *     ending; left out where it is not there
     * @param environment what is not told by arguments, since all users of a machine see these
     */
    public static WorkerProcess like(Class<?> main, Path classes, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> OWN.stream().noneMatch(argument::startsWith))
                .forEach(command::add);
        command.add(HEAP);
        remembered(classes, ".aot", "-XX:AOTCache=")
                .or(() -> remembered(classes, ".jsa", "-XX:SharedArchiveFile="))
                .ifPresent(command::add);
        command.add("-cp");
        command.add(System.getProperty("java.class.path", ""));
        command.add(main.getName());
        return new WorkerProcess(command, environment);
    }

    private static Optional<String> remembered(Path classes, String ending, String option) {
        Path file = classes.resolveSibling(classes.getFileName() + ending);
        return Files.isRegularFile(file) ? Optional.of(option + file) : Optional.empty();
    }

    @Override
    public Running start(List<String> arguments, Optional<Path> input) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().putAll(environment);
        Process process = builder.redirectInput(
                        input.map(Path::toFile).map(Redirect::from).orElse(Redirect.from(nothing())))
                .redirectOutput(Redirect.DISCARD)
                .start();
        return new Running() {
            @Override
            public BufferedReader lines() {
                return process.errorReader(StandardCharsets.UTF_8);
            }

            @Override
            public void end() {
                process.destroy();
            }

            @Override
            public int await() throws InterruptedException {
                return process.waitFor();
            }
        };
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
