package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void anActExplainsItself() {
        assertThat(shell.run("codebook", "show", "condemn").out())
                .contains("condemns, denounces", "PLOVER ACCUSE", "CAMEO 111", "condemn.verb", "“");
        assertThat(shell.run("codebook", "show").out()).contains("accept  ", "assault  ");
    }

    @Test
    void anActThatIsNoneIsNamed() {
        Shell.Result result = shell.run("codebook", "show", "applaud");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("no act is called 'applaud'");
    }

    @Test
    void dataFilesAreChecked() {
        assertThat(shell.run("codebook", "check").out()).contains("codebook 1.2:", "35 acts", "all is well");
        Path bad = shell.write("bad.yml", "states:\n  - code: XYZ\n    nickname: No\n");
        Shell.Result result = shell.run("codebook", "check", bad);
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("bad.yml:").hasLineCount(1);
    }

    @Test
    void settingsAreShownWithTheirSource() {
        shell.environment.put("READOUT_THREADS", "3");
        shell.write("readout.properties", "port = 8000\n");
        assertThat(shell.run("config", "show").out())
                .contains("threads\t3\tREADOUT_THREADS\n")
                .contains("port\t8000\treadout.properties\n")
                .contains("limit\t50\tdefault\n");
    }
}
