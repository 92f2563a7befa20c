package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void helpListsTheCommands() {
        Shell.Result result = shell.run("--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("code", "text", "Exit codes: 0 done");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "code",
                "classify",
                "text",
                "ingest",
                "documents",
                "show",
                "diff",
                "engagements",
                "acts",
                "export",
                "serve",
                "issues",
                "verify",
                "codebook",
                "evaluate",
                "audit",
                "config"
            })
    void everyCommandHasExamples(String command) {
        Shell.Result result = shell.run(command, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Examples", "readout " + command);
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(shell.run("--version").out()).startsWith("readout 0.").contains("Java");
    }

    @Test
    void wrongUsageSaysWhatToDo() {
        Shell.Result result = shell.run("cod", "a.txt");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("cod", "code", "See 'readout --help'.")
                .doesNotContain("\tat ");

        assertThat(shell.run().exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(shell.run("code").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(shell.run("code", "x.txt", "--format", "xml").err()).contains("xml", "TABLE");
    }

    @Test
    void anErrorIsASentenceAndAStackTraceOnlyOnRequest() {
        Path file = shell.write("a.txt", "Seo condemned Orzhan for the launch of a rocket.\n");
        Shell.Result quiet = shell.run("code", file, "--meta", directory.resolve("none.tsv"));
        assertThat(quiet.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(quiet.err()).hasLineCount(1).contains("there is no file", "none.tsv");

        Shell.Result loud = shell.run("code", file, "--meta", directory.resolve("none.tsv"), "--debug");
        assertThat(loud.err()).contains("NoSuchFileException", "\tat ");
    }

    @Test
    void settingsComeFromTheEnvironmentAndTheFile() {
        shell.write("readout.toml", "# how we work\nmeta = \"ours.tsv\"   # beside the texts\n");
        shell.write("a.txt", "Seo condemned Orzhan for the launch of a rocket.\n");
        assertThat(shell.run("code", directory.resolve("a.txt")).err()).contains("ours.tsv");

        shell.environment.put("READOUT_META", "theirs.tsv");
        assertThat(shell.run("code", directory.resolve("a.txt")).err()).contains("theirs.tsv");

        Path told = shell.write("told.tsv", "file\tissuer\na.txt\tXHA\n");
        assertThat(shell.run("code", directory.resolve("a.txt"), "--meta", told).exitCode())
                .isZero();
    }

    @Test
    void aSettingThatIsNoneIsNamedWithItsLine() {
        shell.write("readout.toml", "\nthread = 3\n");
        Shell.Result result = shell.run("code", "a.txt");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("readout.toml:2 sets 'thread', which is no setting", "threads");
    }

    @Test
    void actorsOfAUserAreChecked() {
        Path actors = shell.write("actors.yml", "states: [");
        Shell.Result result =
                shell.run("code", shell.write("a.txt", "Seo condemned Orzhan again.\n"), "--actors", actors);
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("a data file is wrong", "actors.yml:1");
    }
}
