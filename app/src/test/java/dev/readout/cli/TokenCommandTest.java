package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.serve.Role;
import dev.readout.serve.Tokens;
import dev.readout.store.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenCommandTest {
    @TempDir
    private Path directory;

    private Path data;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
        data = directory.resolve("data");
        SqliteStore.open(data, Clock.systemUTC()).close();
    }

    @Test
    void aTokenIsPrintedOnceAndThenOnlyItsName() throws IOException {
        Shell.Result added = shell.run("token", "add", "desk", "--role", "coder", "--data", data);

        assertThat(added.exitCode()).isZero();
        String token = added.out().strip();
        assertThat(Tokens.in(data).find(token).orElseThrow().role()).isEqualTo(Role.CODER);
        assertThat(shell.run("token", "list", "--data", data).out()).isEqualTo("desk\tcoder\n");
        assertThat(Files.readString(data.resolve("audit.jsonl")))
                .contains("\"what\":\"add token\",\"which\":\"desk coder\"")
                .doesNotContain(token);
    }

    @Test
    void aTokenIsTakenBack() {
        shell.run("token", "add", "desk", "--role", "reader", "--data", data);

        assertThat(shell.run("token", "revoke", "desk", "--data", data).exitCode())
                .isZero();
        assertThat(Tokens.in(data).list()).isEmpty();
        assertThat(shell.run("token", "revoke", "desk", "--data", data).err()).contains("no token is called 'desk'");
        assertThat(shell.run("token", "list", "--data", data).err()).contains("There is no token");
    }

    @Test
    void whatIsWrongIsTold() {
        assertThat(shell.run("token", "add", "desk", "--role", "king", "--data", data)
                        .exitCode())
                .isEqualTo(2);
        assertThat(shell.run("token", "add", "a b", "--role", "reader", "--data", data)
                        .err())
                .contains("1 to 64 letters");
        assertThat(shell.run("token", "add", "desk", "--role", "reader", "--data", directory.resolve("none"))
                        .exitCode())
                .isEqualTo(3);
        assertThat(shell.run("token").exitCode()).isEqualTo(2);
    }
}
