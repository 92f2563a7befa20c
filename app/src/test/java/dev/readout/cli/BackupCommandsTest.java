package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {
    @TempDir
    Path directory;

    private Shell shell;
    private Path archive;
    private Path backup;

    @BeforeEach
    void fill() {
        shell = new Shell(directory);
        archive = directory.resolve("archive");
        backup = directory.resolve("backup.zip");
        Path release = shell.write(
                "in/a.txt", "Seo met Tolle about the harbour of Port Anselm. Seo condemned Orzhan for its launch.\n");
        shell.run("ingest", release, "--data", archive);
    }

    private String export(Path data) {
        return shell.run("export", "--format", "jsonl", "--data", data).out();
    }

    @Test
    void aBackupIsPutBack() {
        Shell.Result backed = shell.run("backup", backup, "--data", archive);
        assertThat(backed.exitCode()).as(backed.err()).isZero();
        assertThat(backed.out()).isEmpty();
        assertThat(backed.err()).contains("1 documents with 1 acts are in " + backup);

        Path other = directory.resolve("other");
        Shell.Result restored = shell.run("restore", backup, "--data", other);
        assertThat(restored.exitCode()).as(restored.err()).isZero();
        assertThat(export(other)).isEqualTo(export(archive)).isNotEmpty();
        assertThat(shell.run("verify", "--data", other).exitCode()).isZero();

        Shell.Result again = shell.run("restore", backup, "--data", other);
        assertThat(again.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err()).contains("holds an archive already", "--force");
        assertThat(shell.run("restore", backup, "--data", other, "--force").exitCode())
                .isZero();
    }

    @Test
    void inADirectoryABackupIsNamedByTheTime() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("backups"));
        assertThat(shell.run("backup", folder, "--data", archive).exitCode()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            assertThat(names).singleElement().asString().matches("readout-\\d{8}T\\d{6}Z\\.zip");
        }
    }

    @Test
    void whatBreaksAPromiseIsNotRestored() {
        Jdbi.create("jdbc:sqlite:" + archive.resolve("readout.db"))
                .useHandle(h -> h.execute("UPDATE acts SET quote_digest = 'another'"));
        assertThat(shell.run("backup", backup, "--data", archive).exitCode()).isZero();

        Path other = directory.resolve("other");
        Shell.Result restored = shell.run("restore", backup, "--data", other);
        assertThat(restored.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(restored.err()).contains("was not restored", "a.txt");
        assertThat(other.resolve("readout.db")).doesNotExist();
        assertThat(other.resolve("restore.part")).doesNotExist();
    }

    @Test
    void whatIsNoBackupIsTold() {
        Shell.Result restored = shell.run("restore", shell.write("x.zip", "What a day."), "--data", archive, "--force");
        assertThat(restored.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(restored.err()).contains("x.zip cannot be restored").doesNotContain("fault of the program");
        assertThat(shell.run("verify", "--data", archive).exitCode()).isZero();
    }

    @Test
    void thereIsNothingToBackUp() {
        Shell.Result backed = shell.run("backup", backup, "--data", directory.resolve("none"));
        assertThat(backed.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(backed.err()).contains("there is no archive");
        assertThat(backup).doesNotExist();
    }
}
