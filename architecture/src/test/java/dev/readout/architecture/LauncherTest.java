package dev.readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs {@code ./readout} in a made-up house, with made-up JDKs and a made-up Maven that count how they are called. */
class LauncherTest {
    private static final Path REPOSITORY = Repository.root();
    private static final Map<String, String> WITHOUT_FLOCK = Map.of("READOUT_FLOCK", "no-such-command");

    @TempDir
    private Path dir;

    private Path house;
    private Path jdk25;

    @BeforeEach
    void makeHouse() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        house = Files.createDirectories(dir.resolve("a house"));
        Files.copy(REPOSITORY.resolve("readout"), house.resolve("readout"));
        executable(house.resolve("readout"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.createDirectories(house.resolve("codebook"));
        Files.createDirectories(house.resolve("core/src/main/java"));
        Files.writeString(house.resolve("core/src/main/java/A.java"), "class A {}");
        maven("mkdir -p app/target/lib && touch app/target/readout-app.jar");
        jdk25 = jdk("jdk-25", "25.0.1");
        Path noJdk = jdk("no-jdk", "25.0.1");
        Files.delete(noJdk.resolve("bin/javac"));
    }

    @Test
    void withoutJdkSaysWhatToInstallAndExits3() throws Exception {
        Run run = start(Map.of("READOUT_JDKS", dir.resolve("nowhere").toString()));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("readout: needs a JDK of version 21 or newer (found none): install one")
                .hasLineCount(1);
        assertThat(builds()).isZero();
    }

    @Test
    void withAnOldJdkOnlyNamesIt() throws Exception {
        Path old = jdk("jdk-17", "17.0.15");

        Run run = start(Map.of("JAVA_HOME", old.toString(), "READOUT_JDKS", ""));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("found only JDK 17").hasLineCount(1);
    }

    @Test
    void searchesOnWhereJavaHomeIsTooOld() throws Exception {
        Path old = jdk("jdk-17", "17.0.15");
        Path older = jdk("jdk-8", "1.8.0_402");

        Run run = start(Map.of("JAVA_HOME", old.toString(), "READOUT_JDKS", older + ":" + jdk25), "acts");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("java of jdk-25");
    }

    @Test
    void takesJavaHomeFirst() throws Exception {
        Path jdk21 = jdk("jdk-21", "21.0.8");

        Run run = start(Map.of("JAVA_HOME", jdk21.toString(), "READOUT_JDKS", jdk25.toString()), "acts");

        assertThat(run.out()).contains("java of jdk-21");
    }

    @Test
    void findsTheVersionWithoutReleaseFile() throws Exception {
        Files.delete(jdk25.resolve("release"));

        assertThat(start("acts").out()).contains("java of jdk-25");
    }

    @Test
    void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        Run first = start("acts");
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("building, once").contains("built");
        assertThat(builds()).isEqualTo(1);

        Run second = start("acts");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);

        Files.setLastModifiedTime(
                house.resolve("core/src/main/java/A.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(start("acts").code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoStartsBuildOnce(boolean withFlock) throws Exception {
        maven("""
                while [ ! -f "%s/go" ]; do sleep 0.05; done
                mkdir -p app/target/lib && touch app/target/readout-app.jar""".formatted(dir));
        Map<String, String> lock = withFlock ? Map.of() : WITHOUT_FLOCK;
        Process first = process(lock, "acts");
        assertThat(first.errorReader().readLine()).contains("building, once");
        Process second = process(lock, "acts");
        assertThat(second.errorReader().readLine()).contains("another start is building");
        Files.createFile(dir.resolve("go"));

        assertThat(List.of(Run.of(first).code(), Run.of(second).code())).containsOnly(0);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLockWhoseOwnerIsGoneDoesNotHoldUp() throws Exception {
        Path lock = Files.createDirectories(house.resolve("target/readout.lock.d"));
        Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

        Run run = Run.of(process(WITHOUT_FLOCK, "acts"));

        assertThat(run.code()).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(lock).doesNotExist();
    }

    @Test
    void offlineSaysThatTheNetworkIsNeededOnce() throws Exception {
        maven("echo '[ERROR] Could not transfer artifact: Unknown host repo.example.org'; exit 1");

        Run run = start("demo");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("needs the network once").contains("261 MB");
    }

    @Test
    void aFailedBuildShowsItsErrorsAndIsTriedAgain() throws Exception {
        maven("echo '[INFO] long talk'; echo '[ERROR] A.java: no such thing'; exit 1");
        Run run = start("demo");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("A.java: no such thing")
                .contains("the build failed")
                .doesNotContain("long talk");

        maven("mkdir -p app/target/lib && touch app/target/readout-app.jar");
        assertThat(start("demo").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "code, -Xmx2500m",
        "ingest, -Xmx2500m",
        "demo, -Xmx2500m",
        "retry, -Xmx2500m",
        "watch, -Xmx2500m",
        "serve, -Xmx512m",
        "reindex, -Xmx512m",
        "acts, -Xmx256m",
        "--help, -Xmx256m"
    })
    void givesEachCommandItsHeap(String command, String flag) throws Exception {
        assertThat(start(command).out().lines()).contains(flag);
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws Exception {
        Run run = start(
                Map.of("READOUT_JAVA_OPTS", "-Xmx4g -Dx=y", "READOUT_JDKS", jdk25.toString()),
                "code",
                "a file.txt",
                "*",
                "",
                "--x=\"q\"");

        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .containsSubsequence(
                        "-Xmx2500m",
                        "-Xmx4g",
                        "-Dx=y",
                        "dev.readout.app.Main",
                        "code",
                        "a file.txt",
                        "*",
                        "",
                        "--x=\"q\"");
        assertThat(lines).contains("-Dreadout.home=" + house.toRealPath());
        assertThat(lines).contains("-Dreadout.models=" + house.toRealPath().resolve("models/target/readout-models"));
    }

    @Test
    void handsTheExitCodeOn() throws Exception {
        assertThat(start("exit-7").code()).isEqualTo(7);
    }

    @Test
    void worksThroughALinkFromAnotherDirectory() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("a house/readout"));

        Run run = Run.of(process(link, Map.of(), "acts"));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).contains("-Dreadout.home=" + house.toRealPath());
    }

    private Path jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(dir.resolve(name).resolve("bin"));
        Files.writeString(bin.resolve("java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-01-01' >&2; exit 0; fi
                echo "java of %s"
                for argument in "$@"; do printf '%%s\\n' "$argument"; done
                for argument in "$@"; do case $argument in exit-*) exit "${argument#exit-}" ;; esac; done
                """.formatted(version, name));
        executable(bin.resolve("java"));
        Files.copy(bin.resolve("java"), bin.resolve("javac"));
        executable(bin.resolve("javac"));
        Files.writeString(
                dir.resolve(name).resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return dir.resolve(name);
    }

    private void maven(String body) throws IOException {
        Files.writeString(house.resolve("mvnw"), """
                #!/bin/sh
                echo build >>"%s/builds"
                %s
                """.formatted(dir, body));
        executable(house.resolve("mvnw"));
    }

    private long builds() throws IOException {
        Path builds = dir.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private Run start(String... arguments) throws Exception {
        return start(Map.of("READOUT_JDKS", jdk25.toString()), arguments);
    }

    private Run start(Map<String, String> environment, String... arguments) throws Exception {
        return Run.of(process(environment, arguments));
    }

    private Process process(Map<String, String> environment, String... arguments) throws IOException {
        return process(house.resolve("readout"), environment, arguments);
    }

    private Process process(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(dir.toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(k -> k.equals("JAVA_HOME") || k.startsWith("READOUT_"));
        variables.put("READOUT_JDKS", jdk25.toString());
        // The java of this machine hides behind one that belongs to no JDK.
        variables.put("PATH", dir.resolve("no-jdk/bin") + ":/usr/bin:/bin");
        variables.putAll(environment);
        return builder.start();
    }

    private static void executable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private record Run(int code, String out, String err) {
        static Run of(Process process) throws Exception {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, err);
        }
    }
}
