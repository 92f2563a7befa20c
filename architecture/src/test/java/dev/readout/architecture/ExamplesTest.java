package dev.readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands in the documents exist, and what the documents show of their output is what comes out. */
class ExamplesTest {
    private static final Path ROOT = Repository.root();
    private static final Pattern COMMAND = Pattern.compile("\\./readout ([a-z]+)");
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path data;

    @Test
    void everyCommandInTheDocumentsExists() throws Exception {
        String help = run(List.of("--help"));
        for (Path document : DocumentsTest.documents().toList()) {
            Matcher commands = COMMAND.matcher(Files.readString(ROOT.resolve(document)));
            TreeSet<String> named = new TreeSet<>();
            while (commands.find()) {
                named.add(commands.group(1));
            }
            assertThat(named)
                    .as("commands in %s", document)
                    .allSatisfy(name -> assertThat(help).containsPattern("(?m)^  " + name + " "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/questions.md"})
    void whatTheDocumentsShowComesOut(String document) throws Exception {
        assumeTrue(Files.isDirectory(models()), "the parser's models are not built");
        List<String> lines = CONSOLE.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertThat(lines).isNotEmpty();

        List<String> output = List.of();
        int at = 0;
        for (String line : lines) {
            if (line.startsWith("$ ./readout ")) {
                output = run(words(line)).lines().toList();
                at = 0;
            } else if (!line.strip().equals("…") && !line.isBlank()) {
                int found = output.subList(at, output.size()).indexOf(line);
                assertThat(found)
                        .as("\"%s\" in%n%s", line, String.join("\n", output))
                        .isNotNegative();
                at += found + 1;
            }
        }
    }

    /** The words after the program's name, with a data directory of the test's own. */
    private List<String> words(String line) {
        return List.of(line.substring("$ ./readout ".length())
                .replace("target/demo", data.resolve("demo").toString())
                .split(" "));
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2500m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Dreadout.home=" + ROOT,
                "-Dreadout.models=" + models(),
                "-cp",
                classPath,
                "dev.readout.app.Main"));
        line.addAll(arguments);
        Process process = new ProcessBuilder(line)
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", arguments).isZero();
        return output;
    }

    private static Path models() {
        return ROOT.resolve("models/target/readout-models");
    }
}
