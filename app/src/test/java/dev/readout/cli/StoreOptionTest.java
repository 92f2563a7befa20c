package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record on a server, told by {@code --store}; no server answers here. */
class StoreOptionTest {
    private static final String SECRET = "s3same";
    private static final String URL = "jdbc:postgresql://127.0.0.1:9/readout?user=desk&password=" + SECRET;

    @TempDir
    private Path directory;

    @Test
    void settingsAreShownWithoutThePassword() {
        Shell shell = new Shell(directory);
        shell.environment.put("READOUT_STORE", URL + "&ssl=true");
        assertThat(shell.run("config", "show").out())
                .contains(
                        "store\tjdbc:postgresql://127.0.0.1:9/readout?user=desk&password=***&ssl=true\tREADOUT_STORE\n")
                .doesNotContain(SECRET);
        shell.environment.put("READOUT_STORE", "jdbc:postgresql://desk:" + SECRET + "@db.example/readout");
        assertThat(shell.run("config", "show").out())
                .contains("//desk:***@db.example")
                .doesNotContain(SECRET);
    }

    @Test
    void aServerThatIsNotThereIsToldOnWhateverCommand() {
        Shell shell = new Shell(directory);
        for (String command :
                new String[] {"documents", "verify", "serve", "search x", "export --format csv", "corrections"}) {
            Shell.Result result = shell.run((Object[]) (command + " --store " + URL).split(" "));
            assertThat(result.exitCode()).as(command).isEqualTo(ExitCode.FAILED);
            assertThat(result.err())
                    .as(command)
                    .contains("the server cannot be reached")
                    .doesNotContain(SECRET)
                    .doesNotContain("fault of the program");
        }
    }

    @Test
    void theHelpDoesNotShowThePasswordOfASetting() {
        Shell shell = new Shell(directory);
        shell.environment.put("READOUT_STORE", URL);
        assertThat(shell.run("documents", "--help").out()).contains("--store").doesNotContain(SECRET);
    }

    @Test
    void theServersOwnToolsBackItUp() {
        Shell shell = new Shell(directory);
        shell.environment.put("READOUT_STORE", URL);
        Shell.Result backup = shell.run("backup", directory.resolve("b.zip"));
        assertThat(backup.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(backup.err()).contains("pg_dump");
        assertThat(directory.resolve("b.zip")).doesNotExist();
        assertThat(shell.run("restore", directory.resolve("b.zip")).err()).contains("pg_restore");
    }

    /** The demonstration must not end up in the archive that somebody works with. */
    @Test
    void theDemonstrationHasNoStore() {
        Shell shell = new Shell(directory);
        shell.environment.put("READOUT_STORE", URL);
        assertThat(shell.run("demo", "--help").out()).doesNotContain("--store");
    }
}
